import type { Node } from 'web-tree-sitter';
import { givenTo } from '../given-arguments.ts';
import { nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { itemsOf } from './text-pieces.ts';
import { asValues, type TextValue, type Texts } from './text-value.ts';

/** Whether a call makes an error: `[Exception]::new('…')`. */
export const isMadeError = (call: Node): boolean =>
  /^\[[\w.]*exception\]::\s*new\s*\(/i.test(call.text);

/** What an error says that is made of some arguments: its message, and what else it is given. */
export function errorTexts(texts: Texts, type: string, given: readonly Node[]): TextValue[] {
  const [message, ...others] = given.map((one) => texts.of(one));
  // Their first argument is the name of a parameter.
  const isNamed = /argument(?:null|outofrange)exception/i.test(type);
  return [
    ...(isNamed ? asValues(message ?? []) : (message ?? [])),
    ...others.flatMap((other) => asValues(other)),
  ];
}

/** What `New-Object Exception '…'` says. */
export function madeErrorTexts(texts: Texts, command: Node): TextValue[] {
  const { type, given } = madeBy(texts.tree, command);
  return /exception$/i.test(type) ? errorTexts(texts, type, given) : [];
}

/** The type that `New-Object` makes something of, and the arguments that it hands it. */
function madeBy(tree: ScriptTree, command: Node): { type: string; given: Node[] } {
  const all = givenTo(tree, command);
  const placed = all.filter(({ name }) => name === '').map(({ value }) => value);
  const named = all.find(({ name }) => name.startsWith('t'))?.value;
  const [type = named, ...others] = named ? [named, ...placed] : placed;
  const listed = all.filter(({ name }) => name.startsWith('a')).map(({ value }) => value);
  const written = type ? sourceOf(tree, type).replace(/^['"]|['"]$/g, '') : '';
  return { type: written, given: [...others, ...listed].flatMap(argumentsIn) };
}

/** `Exception('…')`, whose arguments stand in brackets, or a list of them. */
function argumentsIn(value: Node): readonly Node[] {
  if (value.type !== 'argument_list') return itemsOf(value);
  return nodesOf(value, 'argument_expression').flatMap((one) => itemsOf(one));
}
