import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { allOf } from './composed-values.ts';
import type { Given } from './given-arguments.ts';
import { nodesOf } from './nodes.ts';
import { reachingValues } from './paths/reaching-values.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { tableEntries } from './table-entries.ts';
import { namesIn, variablesOf } from './variables.ts';

/** Parameters and keys that name what is made. */
export const naming = /^(?:id\w*|name|thumbprint|keyids?)$/;

/** What the names of an object are made of, as it is written; undefined where a part comes from elsewhere. */
export function nameSources(
  tree: ScriptTree,
  names: readonly Given[],
): readonly string[] | undefined {
  const given = names.map(({ value }) => value);
  const values = allOf(given, (value) =>
    sourceOf(tree, value).startsWith('@') ? namesInTable(tree, value) : [value],
  );
  return values && allOf(values, (value) => sourcesOf(tree, value));
}

/** The names in a table that is filled elsewhere, too: where it has a name at first, what is filled in is none without saying so. */
function namesInTable(tree: ScriptTree, splatted: Node): readonly Node[] | undefined {
  const [table = ''] = variablesOf(splatted);
  const first = (tree.assigned.get(table) ?? [])
    .flatMap((one) => tableEntries(tree, one))
    .flatMap(({ key, value }) => (value && naming.test(key.toLowerCase()) ? [value] : []));
  const filled = (tree.parts.get(table) ?? []).filter((value) => {
    const target = value.parent?.firstChild;
    const source = target ? sourceOf(tree, target).toLowerCase() : '';
    const [, key = ''] = /(?:\.|\[\s*)['"]?(\w+)['"]?\s*\]?$/.exec(source) ?? [];
    return naming.test(key);
  });
  return first.length > 0 ? [...first, ...filled] : undefined;
}

/** The value of a name, and what was assigned to each variable in it. */
function sourcesOf(tree: ScriptTree, name: Node): readonly string[] | undefined {
  const sources: string[] = [];
  const waiting = [name];
  const seen = new Set<number>();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    const held = heldIn(tree, node);
    if (!held || !isWritten(tree, node)) return undefined;
    sources.push(sourceOf(tree, node));
    waiting.push(...held);
  }
  return sources;
}

/** Whether no command gives a part of a value. */
function isWritten(tree: ScriptTree, node: Node): boolean {
  return nodesOf(node, 'command').every((one) => commandName(tree, one) === 'new-object');
}

/** What the variables of a value hold; undefined where one is given its value in another way. */
function heldIn(tree: ScriptTree, node: Node): readonly Node[] | undefined {
  const held = namesIn(tree, node).map((name) => {
    const { assigned, lists, parts, isGiven } = reachingValues(tree, name, node);
    const values = [...assigned, ...lists, ...parts];
    return isGiven || values.length === 0 ? undefined : values;
  });
  return held.includes(undefined) ? undefined : held.flatMap((values) => values ?? []);
}
