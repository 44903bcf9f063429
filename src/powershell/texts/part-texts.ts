import type { Node } from 'web-tree-sitter';
import { coreOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { tableEntries } from '../table-entries.ts';
import { givenInBrackets, itemsOf, pieceOf } from './text-pieces.ts';
import { asValues, type TextValue, type Texts } from './text-value.ts';
import { nameOfVariable } from './variable-texts.ts';

/** Which part of a list, a table or an object is asked for: its name or number, if it is written out. */
interface Part {
  readonly key: string | undefined;
  /** Whether it stands in brackets, as that of a list does. */
  readonly isItem: boolean;
}

/** The texts of an item of a list, an entry of a table or a property of an object that the script makes. */
export function textsOfPart(texts: Texts, access: Node): TextValue[] {
  const [target] = access.children;
  if (!target) return [];
  const { tree } = texts;
  const whole = coreOf(target);
  const part = { key: keyOf(tree, access), isItem: access.type === 'element_access' };
  if (whole.type !== 'variable') return [...textsIn(texts, whole, part)];
  const name = nameOfVariable(whole);
  if (name === 'args') return [...texts.ofVariable(name, whole)];
  const wholes = (tree.assigned.get(name) ?? []).flatMap((one) =>
    textsIn(texts, coreOf(one), part),
  );
  const added = (tree.parts.get(name) ?? []).flatMap((one) => addedTexts(texts, one, part));
  return asValues([...wholes, ...added]);
}

function keyOf(tree: ScriptTree, access: Node): string | undefined {
  const source = sourceOf(tree, access);
  const [target] = access.children;
  const behind = source.slice((target?.endIndex ?? 0) - access.startIndex);
  const [, name, quoted, index] =
    /^(?:\.(\w+)|\[\s*['"]([^'"$]*)['"]\s*\]|\[\s*(\d+)\s*\])$/.exec(behind) ?? [];
  return (name ?? quoted ?? index)?.toLowerCase();
}

function textsIn(texts: Texts, whole: Node, { key, isItem }: Part): readonly TextValue[] {
  if (whole.type === 'hash_literal_expression' || whole.type === 'command')
    return tableEntries(texts.tree, whole)
      .filter((entry) => key === undefined || entry.key.toLowerCase() === key)
      .flatMap(({ value }) => (value ? texts.of(value) : []));
  if (!isItem) return [];
  const items = itemsOf(whole);
  const item = key !== undefined && /^\d+$/.test(key) ? items[Number(key)] : undefined;
  return texts.of(item && items.length > 1 ? item : whole);
}

/** What `$texts.on = …` sets or `$texts.Add('on', …)` adds. */
function addedTexts(texts: Texts, value: Node, { key, isItem }: Part): readonly TextValue[] {
  const { tree } = texts;
  if (value.type === 'argument_list') {
    const [first, second] = givenInBrackets(value);
    if (!second) return isItem && first ? texts.of(first) : [];
    const isMeant = key === undefined || pieceOf(tree, first ?? value)?.toLowerCase() === key;
    return isMeant ? texts.of(second) : [];
  }
  const left = value.parent?.type === 'assignment_expression' && value.parent.firstChild;
  const access = left ? coreOf(left) : undefined;
  if (!access || !/^(?:element|member)_access$/.test(access.type)) return [];
  const own = keyOf(tree, access);
  return own === undefined || key === undefined || own === key ? texts.of(value) : [];
}
