import type { Node } from 'web-tree-sitter';
import { kindOf, makers } from './created-kinds.ts';
import { switchedOn } from './given-arguments.ts';
import { partsGiven } from './object-parts.ts';
import { searchSources } from './object-sources.ts';
import { isOwnName, namedObject } from './removed-objects.ts';
import type { ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';

/** A removal of an object, with where its name and the parts that it names come from. */
export function objectRemoval(
  tree: ScriptTree,
  node: Node,
  call: Removal,
  { verb, noun }: { verb: string; noun: string },
): Removal {
  const named = namedObject(node);
  if (!named) return { ...call, problem: 'which names nothing' };
  if (isRecursive(tree, node, noun))
    return { ...call, problem: 'which removes with everything below (`-Recursive`)' };
  const { found, problem } = searchSources(tree, named.value);
  const kind = { noun: kindOf(noun), makers: makers(verb, noun) };
  if (problem !== undefined) return { ...call, ...kind, problem };
  return {
    ...call,
    ...kind,
    ...(isOwnName(named.parameter) && { parameter: named.parameter }),
    sources: found,
    parts: partsGiven(tree, node, noun),
  };
}

/** Whether what is inside goes too; cmdlets of the directory have no other parameter that begins with `-R`. */
function isRecursive(tree: ScriptTree, node: Node, noun: string): boolean {
  const least = noun.startsWith('ad') ? 1 : 3;
  const isMeant = (name: string) => 'recursive'.startsWith(name) || 'recurse'.startsWith(name);
  return switchedOn(tree, node).some((name) => name.length >= least && isMeant(name));
}
