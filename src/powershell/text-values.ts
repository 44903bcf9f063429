import type { Node } from 'web-tree-sitter';
import { coreOf, nodesOf } from './nodes.ts';
import { outputsOf } from './stages.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { lengthOfSubexpression } from './subexpressions.ts';
import { variablesOf } from './variables.ts';

/** A text that an expression may give, with … for what varies, and whether it may just as well be a value of the script. */
export interface TextValue {
  readonly text: string;
  readonly start: number;
  readonly isValue?: boolean;
}

/** Every text that an expression may give: a string, a form with its values, a sum, or what a variable was assigned. */
export function textValues(tree: ScriptTree, node: Node, seen = new Set<string>()): TextValue[] {
  const core = coreOf(node);
  const { startIndex: start } = core;
  if (core.type === 'variable') return valuesOfVariable(tree, core, seen);
  if (/^array_(?:literal_)?expression$/.test(core.type))
    return core.namedChildren.flatMap((child) => textValues(tree, child, seen));
  if (/^(?:element_access|member_access)$/.test(core.type)) return valuesOfPart(tree, core, seen);
  if (/^(?:if|switch)_statement$|^(?:sub|array)_expression$|^statement_list$/.test(core.type))
    return outputsOf(core).flatMap((one) => textValues(tree, one, seen));
  const text = pieceOf(tree, core);
  return text === undefined ? [] : [{ text, start: firstString(core)?.startIndex ?? start }];
}

function firstString(node: Node): Node | undefined {
  return node.type === 'verbatim_string_characters'
    ? node
    : nodesOf(node, 'verbatim_string_characters')[0];
}

function valuesOfVariable(tree: ScriptTree, variable: Node, seen: Set<string>): TextValue[] {
  const [name = ''] = variablesOf(variable);
  if (seen.has(name)) return [];
  const inner = new Set(seen).add(name);
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  return [...(tree.assigned.get(name) ?? []), ...lists]
    .flatMap((value) => textValues(tree, value, inner))
    .map((value) => ({ ...value, isValue: true }));
}

/** The texts among which one is taken: the items of a list, the entries of a table. */
function valuesOfPart(tree: ScriptTree, part: Node, seen: Set<string>): TextValue[] {
  const [name = ''] = variablesOf(part);
  if (seen.has(name)) return [];
  const whole = (tree.assigned.get(name) ?? []).filter((value) =>
    /^(?:hash_literal|array_)/.test(coreOf(value).type),
  );
  return whole.flatMap((value) =>
    nodesOf(value, 'verbatim_string_characters').flatMap((string) =>
      textValues(tree, string, seen).map((one) => ({ ...one, isValue: true })),
    ),
  );
}

/** An expression as a piece of a text; nothing where it is none that is written here. */
export function pieceOf(tree: ScriptTree, node: Node): string | undefined {
  const core = coreOf(node);
  if (core.type === 'verbatim_string_characters') return stringText(sourceOf(tree, core));
  if (/(?:integer|real)_literal$/.test(core.type)) return sourceOf(tree, core).trim();
  if (core.type === 'generic_token') return bareText(sourceOf(tree, core));
  const [left, operator, right] = core.children;
  if (core.type === 'invokation_expression') return calledText(tree, core);
  if (!left || !operator || !right) return undefined;
  if (core.type.startsWith('format_')) return formatted(tree, left, itemsOf(right));
  if (core.type.startsWith('additive_') && operator.text === '+') {
    const pieces = [pieceOf(tree, left), pieceOf(tree, right)];
    return pieces.every((piece) => piece === undefined)
      ? undefined
      : pieces.map((piece) => piece ?? '…').join('');
  }
  if (core.type.startsWith('comparison_') && /^-[ci]?join$/i.test(operator.text.trim())) {
    const items = itemsOf(left);
    const between = pieceOf(tree, right);
    if (items.length < 2 || between === undefined) return undefined;
    return items.map((item) => pieceOf(tree, item) ?? '…').join(between);
  }
  return undefined;
}

/** The items of a list; anything else is one. */
export function itemsOf(node: Node): Node[] {
  const core = coreOf(node);
  return /^array_(?:literal_)?expression$/.test(core.type) ? core.namedChildren : [core];
}

/** `'… {0}' -f $a`: the form with each value that is written here, and … for each other. */
export function formatted(
  tree: ScriptTree,
  form: Node,
  values: readonly Node[],
): string | undefined {
  const text = pieceOf(tree, form);
  return text?.replace(/\{\{|\}\}|\{(\d+)[^{}]*\}/g, (found, index: string | undefined) => {
    if (index === undefined) return found.charAt(0);
    const value = values[Number(index)];
    return (value && pieceOf(tree, value)) ?? '…';
  });
}

/** The arguments of a method that is called. */
export function givenToMethod(call: Node): readonly Node[] {
  const list = call.children.find(({ type }) => type === 'argument_list');
  return list
    ? nodesOf(list, 'argument_expression').filter(({ parent }) => parent?.parent?.id === list.id)
    : [];
}

/** `[string]::Format('…', $a)`, or a text that is asked for itself. */
function calledText(tree: ScriptTree, call: Node): string | undefined {
  const [target, , member] = call.children;
  const [form, ...values] = givenToMethod(call);
  if (!target || !member) return undefined;
  const name = member.text.toLowerCase();
  if (name === 'format' && /^\[(?:system\.)?string\]$/i.test(target.text) && form)
    return formatted(tree, form, values);
  return /^(?:tostring|trim|trimend|trimstart)$/.test(name) && !form
    ? pieceOf(tree, target)
    : undefined;
}

function bareText(source: string): string {
  return withoutExpressions(source).replace(/\{\{\w+\}\}/g, '…');
}

/** `$('…')`, which says what is written in it. */
const written = /(?<!`)\$\('([^'"$`{}]*)'\)/g;

/** What a string says, by its source, with … for each value of the reader's and of the script. */
function stringText(source: string): string {
  const hereString = /^@(['"])[^\n]*\n([^]*)\n['"]@$/.exec(source);
  const quote = hereString?.[1] ?? source.charAt(0);
  const inner = hereString ? (hereString[2] ?? '') : source.slice(1, -1);
  const plain = hereString ? inner : inner.replaceAll("''", "'");
  const text = quote === "'" ? plain : withoutExpressions(inner.replace(written, '$1'));
  return text.replaceAll(/\{\{\w+\}\}/g, '…');
}

/** The inside of a double-quoted string with … for each subexpression and variable. */
function withoutExpressions(inner: string): string {
  let text = '';
  for (let at = 0; at < inner.length;) {
    const rest = inner.slice(at);
    const [variable] = /^\$(?:\{[^}]*\}|(?:\w+:)?\w+)/.exec(rest) ?? [];
    if (rest.startsWith('$(')) {
      text += '…';
      at += lengthOfSubexpression(rest);
    } else if (variable !== undefined) {
      text += '…';
      at += variable.length;
    } else {
      const escaped = rest.startsWith('`') || rest.startsWith('""');
      text += rest.charAt(escaped ? 1 : 0);
      at += escaped ? 2 : 1;
    }
  }
  return text;
}
