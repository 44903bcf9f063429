import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { ownersOf } from '../file-owners.ts';
import { givenTo } from '../given-arguments.ts';
import { nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { ReadRecord } from '../shell.ts';
import { namesIn } from '../variables.ts';

/** What chooses among files by their names, wherever it stands. */
const choosing =
  /\.(?:FullName|Name|BaseName|PSChildName)\b[^|;\n]*\s-[ci]?(?:not)?(?:like|match|in|contains|eq|ne)\b|-[ci]?(?:not)?(?:like|match|in|contains|eq|ne)\b[^|;\n]*\.(?:FullName|Name|BaseName|PSChildName)\b/i;

/**
 * Finds where a script takes every file whose name fits a text with wildcards, as `-Filter 'a-*.csv'`, with the records
 * that are meant. One that chooses among them, in any way, is left out.
 */
export function foundRecords(script: string, parser: Parser): ReadRecord[] {
  return withTree(script, parser, (tree) => {
    const commands = nodesOf(tree.root, 'command');
    const listing = commands.filter((one) => commandName(tree, one) === 'get-childitem');
    if (listing.length === 0 || choosing.test(script)) return [];
    return listing.flatMap((command) => ofListing(tree, command));
  });
}

function ofListing(tree: ScriptTree, command: Node): ReadRecord[] {
  const given = givenTo(tree, command);
  if (given.some(({ name }) => mayMean('get-childitem', name, ['exclude']))) return [];
  const [mask] = given.flatMap(({ value }) => maskIn(tree, value));
  const records = ownersOf(tree, command).flatMap((owner) =>
    'record' in owner ? owner.record : [],
  );
  // A wildcard of the path that is not written stands for a part that is known when the script runs.
  const isWritten = (record: string) => wildcardsIn(record) === wildcardsIn(mask?.what ?? '');
  if (!mask || records.length === 0 || !records.every(isWritten)) return [];
  return [{ ...mask, records }];
}

const wildcardsIn = (text: string) => text.split('*').length - 1;

/** Where wildcards are written: in a value itself, or in what its variable holds. */
function maskIn(tree: ScriptTree, value: Node): { what: string; start: number }[] {
  const places = [value, ...namesIn(tree, value).flatMap((name) => tree.assigned.get(name) ?? [])];
  return places.flatMap((place) => {
    const what = sourceOf(tree, place).trim();
    return what.includes('*') ? [{ what, start: place.startIndex }] : [];
  });
}
