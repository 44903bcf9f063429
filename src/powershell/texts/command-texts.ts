import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { givenTo } from '../given-arguments.ts';
import { sourceOf } from '../script-tree.ts';
import { calledBy, runBy } from './called-blocks.ts';
import { eachOrJoined } from './joined-texts.ts';
import { outputNodes } from './output-nodes.ts';
import { madeErrorTexts } from './error-texts.ts';
import { inputsOf } from './pipeline-inputs.ts';
import type { TextValue, Texts } from './text-value.ts';

/** Cmdlets that hand on what comes through their pipeline, or show it as it is. */
const passing =
  /^(?:(?:where|sort|select|tee|foreach)-object|get-unique|out-string|format-(?:custom|list|table|wide))$/;

/** The texts that a command gives. */
export function commandTexts(texts: Texts, command: Node): TextValue[] {
  const { tree } = texts;
  const name = commandName(tree, command);
  if (name === 'new-object') return madeErrorTexts(texts, command);
  if (name === 'write-output') return writtenTexts(texts, command);
  const blocks = [
    ...calledBy(tree, command),
    ...(name === 'where-object' ? [] : runBy(tree, command)),
  ];
  if (blocks.length > 0 && name !== 'measure-command')
    return blocks.flatMap((block) => blockTexts(texts, block));
  if (!passing.test(name) || isMade(texts, command, name)) return [];
  return inputsOf(texts, command);
}

/** Whether a cmdlet takes a property of what it is given. */
function isMade({ tree }: Texts, command: Node, name: string): boolean {
  const source = sourceOf(tree, command);
  if (name === 'foreach-object') return !/\b(?:tostring|trim\w*|normalize)\b/i.test(source);
  return name === 'select-object' && /\s-e\w*\s/i.test(source);
}

/** The texts that a block or function gives. */
export function blockTexts(texts: Texts, block: Node): TextValue[] {
  return outputNodes(texts.tree, block).flatMap((one) => texts.of(one));
}

/** What `Write-Output` gives: bare words behind each other are one text. */
function writtenTexts(texts: Texts, command: Node): TextValue[] {
  const given = givenTo(texts.tree, command).filter(({ name }) => /^(?:|i\w*|n\w*)$/.test(name));
  const values = given.map(({ value }) => value);
  const fed = values.length === 0 ? inputsOf(texts, command) : [];
  return [...eachOrJoined(texts, values), ...fed].map((text) => ({ ...text, isWritten: true }));
}
