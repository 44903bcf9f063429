import type { Node } from 'web-tree-sitter';
import { givenTo } from '../given-arguments.ts';
import { coreOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { tableEntries } from '../table-entries.ts';
import { variablesOf } from '../variables.ts';
import type { Column } from './column.ts';

/** The columns that `Select-Object` gives, by those that it is fed; undefined where nobody sees them. */
export function selectedColumns(
  tree: ScriptTree,
  command: Node,
  fed: () => readonly Column[] | undefined,
): readonly Column[] | undefined {
  const given = givenTo(tree, command);
  if (given.some(({ name }) => /^(?:ex|exc\w*|exp\w*)$/.test(name))) return undefined;
  const chosen = given.find(({ name }) => name === '' || 'property'.startsWith(name));
  if (!chosen) return fed();
  const columns = chosenItems(tree, chosen.value).map((item) => columnOf(tree, item));
  if (columns.includes(undefined)) return undefined;
  const before = fed();
  return columns.flatMap((column) => {
    if (!column || column.value) return column ?? [];
    // A column that is only handed on holds what it held.
    const same = before?.filter(({ name }) => isSame(name, column.name)) ?? [];
    return same.length > 0 ? same : [column];
  });
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The items of a list of properties, where a variable holds it those of its values. */
export function chosenItems(
  tree: ScriptTree,
  node: Node,
  seen: readonly string[] = [],
): readonly Node[] {
  const core = coreOf(node);
  if (core.type.startsWith('array_'))
    return core.namedChildren.flatMap((one) => chosenItems(tree, one, seen));
  const [name = ''] = core.type === 'variable' ? variablesOf(core) : [];
  const values = tree.assigned.get(name) ?? [];
  const isKnown = values.length > 0 && !tree.parts.has(name) && !tree.given.has(name);
  if (!isKnown || seen.includes(name)) return [core];
  return values.flatMap((value) => chosenItems(tree, value, [...seen, name]));
}

/** The name that a property is chosen by, where it is written out. */
export function chosenName(tree: ScriptTree, item: Node): string | undefined {
  const [, name] = /^(['"]?)([A-Za-z_]\w*)\1$/.exec(sourceOf(tree, item).trim())?.slice(1) ?? [];
  return name;
}

function columnOf(tree: ScriptTree, item: Node): Column | undefined {
  if (item.type !== 'hash_literal_expression') {
    const name = chosenName(tree, item);
    return name === undefined ? undefined : { name };
  }
  const entries = tableEntries(tree, item);
  const entry = (names: RegExp) => entries.find(({ key }) => names.test(key))?.value;
  const label = entry(/^(?:n|name|l|label)$/i);
  const value = entry(/^(?:e|expression)$/i);
  const name = label && chosenName(tree, coreOf(label));
  return name === undefined ? undefined : { name, ...(value && { value }) };
}
