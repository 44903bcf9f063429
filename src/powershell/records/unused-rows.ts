import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import type { Finding } from '../findings.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { namesIn, variablesOf } from '../variables.ts';
import { pathRead } from './records-read.ts';

/** What takes a variable by its name, or runs code that nobody sees. */
const byName = /\b(?:get-variable|gv|expandstring|invoke-expression|iex)\b/i;

/** Finds the variables that take what a script reads of files, where it makes no use of any of them. */
export function unusedRows(script: string, parser: Parser): Finding[] {
  return withTree(script, parser, (tree) => {
    if (byName.test(script)) return [];
    const readers = nodesOf(tree.root, 'command').filter((command) =>
      pathRead(tree, command, commandName(tree, command)),
    );
    const targets = readers.map((reader) => unusedTarget(tree, reader));
    return targets.flatMap((target) => {
      if (!target || targets.includes(undefined)) return [];
      return [{ what: sourceOf(tree, target), start: target.startIndex }];
    });
  });
}

/** The variable that takes what a command gives and nothing else, and that stands nowhere else. */
function unusedTarget(tree: ScriptTree, reader: Node): Node | undefined {
  const assignment = nodesOf(tree.root, 'assignment_expression').find(
    ({ lastChild }) => lastChild && coreOf(lastChild).id === reader.id,
  );
  const target = assignment?.firstChild ?? undefined;
  const [name = 'null', ...others] = target ? variablesOf(target) : [];
  if (!target || name === 'null' || others.length > 0) return undefined;
  return isMentioned(tree, name, target) ? undefined : target;
}

function isMentioned(tree: ScriptTree, name: string, target: Node): boolean {
  const places = nodesOf(tree.root, 'variable').filter(
    (one) => variablesOf(one).includes(name) && !isTarget(one, target),
  );
  const texts = nodesOf(tree.root, 'verbatim_string_characters');
  return places.length > 0 || texts.some((text) => namesIn(tree, text).includes(name));
}

const isTarget = ({ startIndex }: Node, target: Node) =>
  target.startIndex <= startIndex && startIndex < target.endIndex;
