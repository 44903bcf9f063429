import type { Node } from 'web-tree-sitter';
import { onlyValue } from '../assigned-only.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { variablesOf } from '../variables.ts';
import { bareText, stringText } from './string-texts.ts';

/** The variables that lead to a piece of text; without them, what a variable says stays …. */
type Seen = ReadonlySet<string>;

/** A text is seldom put together over more variables, and each could double it. */
const mostVariables = 3;

/** An expression as a piece of a text; nothing where it is none that is written here. */
export function pieceOf(tree: ScriptTree, node: Node, seen?: Seen): string | undefined {
  const core = coreOf(node);
  const source = sourceOf(tree, core);
  const named = (name: string) => pieceOfVariable(tree, name, seen);
  if (core.type === 'variable') return named(variablesOf(core)[0] ?? '');
  if (core.type === 'verbatim_string_characters') return stringText(source, named);
  if (/(?:integer|real)_literal$/.test(core.type)) return source.trim();
  if (core.type === 'generic_token') return bareText(source, named);
  if (core.type === 'invokation_expression') return calledText(tree, core, seen);
  return joinedText(tree, core, seen);
}

function pieceOfVariable(tree: ScriptTree, name: string, seen?: Seen): string | undefined {
  if (!seen || seen.has(name) || seen.size >= mostVariables) return undefined;
  const value = onlyValue(tree, name);
  return value && pieceOf(tree, value, new Set(seen).add(name));
}

function joinedText(tree: ScriptTree, core: Node, seen?: Seen): string | undefined {
  const operator = operatorOf(core);
  if (core.type === 'expression_with_unary_operator') {
    const inner = core.lastChild;
    return operator === '-join' && inner ? joined(tree, itemsOf(inner), '', seen) : undefined;
  }
  const [left, , right] = core.children;
  if (!left || !right) return undefined;
  if (core.type.startsWith('format_')) return formatted(tree, left, itemsOf(right), seen);
  if (core.type.startsWith('additive_') && operator === '+')
    return joined(tree, [left, right], '', seen);
  if (!/^-[ci]?join$/.test(operator)) return undefined;
  const between = pieceOf(tree, right, seen);
  return between === undefined ? undefined : joined(tree, itemsIn(tree, left), between, seen);
}

/** The operator of an expression, in lower case: before its one operand, or between two. */
export function operatorOf(core: Node): string {
  const isUnary = core.type === 'expression_with_unary_operator';
  return core.children[isUnary ? 0 : 1]?.text.trim().toLowerCase() ?? '';
}

/** Pieces behind each other, with … for each that is not written here; nothing if none is. */
function joined(
  tree: ScriptTree,
  items: readonly Node[],
  between: string,
  seen?: Seen,
): string | undefined {
  const pieces = items.map((item) => pieceOf(tree, item, seen));
  const isKnown = pieces.some((piece) => piece !== undefined);
  return isKnown ? pieces.map((piece) => piece ?? '…').join(between) : undefined;
}

/** The items of a list; anything else is one. */
export function itemsOf(node: Node): Node[] {
  const core = coreOf(node);
  return /^array_(?:literal_)?expression$/.test(core.type) ? core.namedChildren : [core];
}

/** The items of a list, also of one that a variable holds which is not made of itself. */
export function itemsIn(tree: ScriptTree, node: Node): Node[] {
  const core = coreOf(node);
  const [name = ''] = core.type === 'variable' ? variablesOf(core) : [];
  return itemsOf((isMadeOf(tree, name, name) ? undefined : onlyValue(tree, name)) ?? core);
}

/** Whether the value of a variable names another, or leads to it over others. */
function isMadeOf(
  tree: ScriptTree,
  name: string,
  other: string,
  seen = new Set<string>(),
): boolean {
  const value = onlyValue(tree, name);
  if (!value || seen.has(name)) return false;
  seen.add(name);
  const names = variablesOf(value);
  return names.includes(other) || names.some((one) => isMadeOf(tree, one, other, seen));
}

/** `'… {0}' -f $a`: the form with each value that is written here, and … for each other. */
export function formatted(
  tree: ScriptTree,
  form: Node,
  values: readonly Node[],
  seen?: Seen,
): string | undefined {
  const text = pieceOf(tree, form, seen);
  return text?.replace(/\{\{|\}\}|\{(\d+)[^{}]*\}/g, (found, index: string | undefined) => {
    if (index === undefined) return found.charAt(0);
    const value = values[Number(index)];
    return (value && pieceOf(tree, value, seen)) ?? '…';
  });
}

/** The arguments of a method that is called. */
export function givenToMethod(call: Node): readonly Node[] {
  const list = call.children.find(({ type }) => type === 'argument_list');
  return list ? givenInBrackets(list) : [];
}

/** The arguments in the brackets of a call. */
export function givenInBrackets(list: Node): readonly Node[] {
  return nodesOf(list, 'argument_expression').filter(
    ({ parent }) => parent?.parent?.id === list.id,
  );
}

/** Methods of a text that give much the same text. */
const shortening = /^(?:tostring|normalize|pad(?:left|right)|trim(?:end|start)?|insert|remove)$/;

/** `[string]::Format('…', $a)` and its kin, or a text that is asked for itself. */
function calledText(tree: ScriptTree, call: Node, seen?: Seen): string | undefined {
  const [target, , member] = call.children;
  const given = givenToMethod(call);
  const [first, ...others] = given;
  if (!target || !member) return undefined;
  const name = member.text.toLowerCase();
  if (/^\[(?:system\.)?string\]$/i.test(target.text) && first) {
    if (name === 'format') return formatted(tree, first, others, seen);
    if (name === 'concat')
      return joined(tree, others.length > 0 ? given : itemsIn(tree, first), '', seen);
    const items = others.length === 1 ? others.flatMap((one) => itemsIn(tree, one)) : others;
    return name === 'join'
      ? joined(tree, items, pieceOf(tree, first, seen) ?? ' ', seen)
      : undefined;
  }
  const text = pieceOf(tree, target, seen);
  if (text === undefined) return undefined;
  if (shortening.test(name)) return text;
  if (/^to(?:lower|upper)(?:invariant)?$/.test(name))
    return name.startsWith('tou') ? text.toUpperCase() : text.toLowerCase();
  const [from, to] = given.map((one) => pieceOf(tree, one, seen));
  if (name !== 'replace') return undefined;
  return from === undefined || from === '' ? text : text.replaceAll(from, () => to ?? '…');
}

/** Whether a call asks a text for much the same text. */
export const asksText = (call: Node): boolean =>
  shortening.test(call.children[2]?.text.toLowerCase() ?? '') ||
  /^(?:to(?:lower|upper)\w*|replace)$/i.test(call.children[2]?.text ?? '');
