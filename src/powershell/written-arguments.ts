import type { Node } from 'web-tree-sitter';
import { parameterNameOf, type Argument } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { tableEntries } from './table-entries.ts';
import { variablesOf } from './variables.ts';
import { pathEnds } from './written-paths.ts';

/** The parameters that name what is written. */
const targets = ['destination', 'filepath', 'literalpath', 'name', 'newname', 'outfile', 'path'];

/** Those that name it last, behind what it is made of or stands in. */
const last = ['destination', 'name', 'newname'];

interface Given {
  readonly name: string;
  readonly value: Node;
}

/** The paths that a command which writes files is given, with that of the file itself at the end. */
export function writtenPaths(
  tree: ScriptTree,
  cmdlet: string,
  args: readonly Argument[],
  places: number,
): Node[] {
  const given = args.flatMap((argument) => givenBy(tree, argument));
  const named = given.filter(({ name }) => mayMean(cmdlet, name, targets));
  const placed = given
    .filter(({ name }) => name === '')
    .slice(0, Math.max(0, places - named.length));
  const destination = named.find(({ name }) => mayMean(cmdlet, name, last));
  // What is made in a folder is called by its name alone.
  if (destination && cmdlet === 'new-item' && isFileName(tree, destination.value))
    return [destination.value];
  const others = [...named.filter((one) => one !== destination), ...placed];
  return [...others, ...(destination ? [destination] : [])].map(({ value }) => value);
}

/** What an argument gives: itself, or the entries of a table that is splatted. */
function givenBy(tree: ScriptTree, argument: Argument): Given[] {
  const { value } = argument;
  if (!value) return [];
  const name = parameterNameOf(argument);
  if (!sourceOf(tree, value).startsWith('@')) return [{ name, value }];
  const [table = ''] = variablesOf(value);
  const entries = (tree.assigned.get(table) ?? []).flatMap((one) => tableEntries(tree, one));
  const own = entries.flatMap((entry) =>
    entry.value ? [{ name: entry.key.toLowerCase(), value: entry.value }] : [],
  );
  // A table that is filled elsewhere may hold any path.
  return own.length > 0 && !tree.parts.has(table) ? own : [{ name, value }];
}

/** Whether a node is a name that cannot lead back to the folder in which it stands. */
function isFileName(tree: ScriptTree, node: Node): boolean {
  return pathEnds(tree, node).every(
    (end) => end !== undefined && (!('text' in end) || /[^.\s\\/]$/.test(end.text)),
  );
}
