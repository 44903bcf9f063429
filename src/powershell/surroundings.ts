import type { Node } from 'web-tree-sitter';
import { aboveLayers, commandGiven } from './block-commands.ts';
import { nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { isSent } from './sent-blocks.ts';
import type { ScriptTree } from './script-tree.ts';

/**
 * What a part of a script is for what stands in it: `called` runs once where it stands, `each` for everything that comes
 * through `|`, `kept` at some time or never, `sent` elsewhere, with variables of its own.
 */
type Part =
  'caught' | 'called' | 'each' | 'function' | 'if' | 'kept' | 'loop' | 'sent' | 'switch' | 'trap';

/** A part of a script, and where it stands. */
export interface Surrounding {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

const parts: Readonly<Record<string, Part>> = {
  catch_clause: 'caught',
  do_statement: 'loop',
  for_statement: 'loop',
  foreach_statement: 'loop',
  function_statement: 'function',
  if_statement: 'if',
  switch_body: 'switch',
  trap_statement: 'trap',
  while_statement: 'loop',
};

/** Cmdlets that run a block for each thing that they are given, before anything behind them runs. */
const forEach = /^(?:foreach|group|select|sort|where)-object$/;

/** The parts of a script, those inside of others before them; places are those of the script from an offset on. */
export function partsOfScript(tree: ScriptTree, offset: number): Surrounding[] {
  const nodes = Object.entries(parts).flatMap(([type, part]) =>
    nodesOf(tree.root, type).map((node) => ({ node, part })),
  );
  const blocks = nodesOf(tree.root, 'script_block_expression').map((node) => ({
    ...{ node, part: partOfBlock(tree, node) },
  }));
  return [...nodes, ...blocks]
    .map(({ node: { startIndex, endIndex }, part }) => ({
      ...{ part, start: offset + startIndex, end: offset + endIndex },
    }))
    .sort((one, other) => other.start - one.start || one.end - other.end);
}

/** The parts around a place, the innermost first. */
export function partsAround(all: readonly Surrounding[], at: number): Surrounding[] {
  return all.filter(({ start, end }) => start <= at && at < end);
}

function partOfBlock(tree: ScriptTree, block: Node): Part {
  const parent = aboveLayers(block);
  if (parent?.type === 'foreach_command') return 'each';
  if (parent?.type === 'command') return parent.previousSibling?.type === '|' ? 'each' : 'called';
  const command = commandGiven(block);
  if (!command) return 'kept';
  if (isSent(tree, command)) return 'sent';
  return forEach.test(commandName(tree, command)) ? 'each' : 'kept';
}
