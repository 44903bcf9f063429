import type { Node } from 'web-tree-sitter';
import { givenTo } from '../given-arguments.ts';
import { commandName } from '../called-names.ts';
import type { TextValue, Texts } from './text-value.ts';

/** The texts that come to a command through its pipeline, or as `-InputObject`. */
export function inputsOf(texts: Texts, command: Node): TextValue[] {
  const before = stageBefore(command);
  const isCmdlet = commandName(texts.tree, command).endsWith('-object');
  const named = isCmdlet
    ? givenTo(texts.tree, command).filter(({ name }) => name.startsWith('i'))
    : [];
  return [...(before ? texts.of(before) : []), ...named.flatMap(({ value }) => texts.of(value))];
}

/** The stage of a pipeline that feeds another. */
function stageBefore(command: Node): Node | undefined {
  const before = command.previousSibling;
  return before?.type === '|' ? (before.previousSibling ?? undefined) : undefined;
}
