import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { ownersOf } from '../file-owners.ts';
import { givenTo } from '../given-arguments.ts';
import { nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { maskOfNames } from '../paths/named-stages.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { ReadRecord } from '../shell.ts';
import { givenToMethod } from '../texts/text-pieces.ts';
import { namesIn } from '../variables.ts';

/** What chooses among files by their names, wherever it stands. */
const choosing =
  /\.(?:FullName|Name|BaseName|PSChildName)\b[^|;\n]*\s-[ci]?(?:not)?(?:like|match|in|contains|eq|ne)\b|-[ci]?(?:not)?(?:like|match|in|contains|eq|ne)\b[^|;\n]*\.(?:FullName|Name|BaseName|PSChildName)\b/i;

/**
 * Finds where a script takes every file whose name fits a text with wildcards, as `-Filter 'a-*.csv'`, with the records
 * that are meant. One that chooses among them in another way is left out.
 */
export function foundRecords(script: string, parser: Parser): ReadRecord[] {
  return withTree(script, parser, (tree) => {
    const blocks = nodesOf(tree.root, 'script_block_expression').filter(
      (block) => maskOfNames(sourceOf(tree, block)) !== undefined,
    );
    const others = blocks.reduce((rest, block) => rest.replace(sourceOf(tree, block), ''), script);
    if (choosing.test(others)) return [];
    if (blocks.length > 0) return blocks.flatMap((block) => ofBlock(tree, block));
    const listing = nodesOf(tree.root, 'command').filter(
      (one) => commandName(tree, one) === 'get-childitem',
    );
    return [
      ...listing.flatMap((command) => ofListing(tree, command)),
      ...nodesOf(tree.root, 'invokation_expression').flatMap((call) => ofCall(tree, call)),
    ];
  });
}

/** `Where-Object { $_.Name -like 'a-*.csv' }`, where nothing else says more of the names. */
function ofBlock(tree: ScriptTree, block: Node): ReadRecord[] {
  let chain = block.parent;
  while (chain && chain.type !== 'pipeline_chain') chain = chain.parent;
  const mask = maskOfNames(sourceOf(tree, block)) ?? '';
  const records = chain ? recordsAt(tree, chain) : [];
  const isMeant = records.length > 0 && records.every((one) => one.endsWith(`\\${mask}`));
  const [what = ''] = /'[^']*'/.exec(sourceOf(tree, block)) ?? [];
  const start = block.startIndex + sourceOf(tree, block).indexOf(what);
  return isMeant ? [{ what, start, records }] : [];
}

/** `[IO.Directory]::GetFiles($folder, 'a-*.csv')`. */
function ofCall(tree: ScriptTree, call: Node): ReadRecord[] {
  if (!/^\[(?:System\.)?IO\.Directory\]::/i.test(sourceOf(tree, call))) return [];
  const [mask] = givenToMethod(call).flatMap((value) => maskIn(tree, value));
  const records = recordsAt(tree, call);
  return mask && records.length > 0 ? [{ ...mask, records }] : [];
}

function recordsAt(tree: ScriptTree, node: Node): string[] {
  return ownersOf(tree, node).flatMap((owner) => ('record' in owner ? owner.record : []));
}

function ofListing(tree: ScriptTree, command: Node): ReadRecord[] {
  const given = givenTo(tree, command);
  if (given.some(({ name }) => mayMean('get-childitem', name, ['exclude']))) return [];
  const [mask] = given.flatMap(({ value }) => maskIn(tree, value));
  const records = recordsAt(tree, command);
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
