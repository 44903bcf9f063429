import type { Node } from 'web-tree-sitter';
import type { Argument } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { givenBy } from './given-arguments.ts';
import type { ScriptTree } from './script-tree.ts';
import { pathEnds } from './written-paths.ts';

/** The parameters that name what is written. */
const targets = ['destination', 'filepath', 'literalpath', 'name', 'newname', 'outfile', 'path'];

/** Those that name it last, behind what it is made of or stands in. */
const last = ['destination', 'name', 'newname'];

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

/** Whether a node is a name that cannot lead back to the folder in which it stands. */
function isFileName(tree: ScriptTree, node: Node): boolean {
  return pathEnds(tree, node).every(
    (end) => end !== undefined && (!('text' in end) || /[^.\s\\/]$/.test(end.text)),
  );
}
