import type { Node, Parser } from 'web-tree-sitter';
import { isInside } from '../function-scopes.ts';
import { withTree } from '../parse-script.ts';
import type { ScriptTree } from '../script-tree.ts';
import type { ErrorsOf, RunPlace } from '../shell.ts';
import { calledBy } from '../texts/called-blocks.ts';
import { callsOf } from './record-looks.ts';

/** What may run more than once, later, or not at all; the block of `try` and those of other kinds run where they stand. */
const unsteady = /^(?:elseif_clause|for_iterator|function_statement|switch_clause)$/;

/** When some places of a script run; what stands in a block or a function that is called once runs where it is called. */
export function runPlaces(script: string, starts: readonly number[], parser: Parser): RunPlace[] {
  return withTree(script, parser, (tree) => starts.map((start) => placeAt(tree, start)));
}

function placeAt(tree: ScriptTree, start: number, seen: readonly number[] = []): RunPlace {
  const blocks: number[] = [];
  const own = errorsOf(tree.root.descendantForIndex(start), start);
  let node = tree.root.descendantForIndex(start);
  while (node) {
    const call = node.startIndex < start ? onlyCall(tree, node) : undefined;
    if (call && !seen.includes(call.id)) {
      const outer = placeAt(tree, call.startIndex, [...seen, call.id]);
      const errors = own ?? (blocks.length === 0 ? outer.errorsOf : undefined);
      return {
        way: [...outer.way, start],
        blocks: [...outer.blocks, ...blocks],
        ...(errors && { errorsOf: errors }),
      };
    }
    // What starts a block stands in the blocks around it.
    if (node.startIndex < start && isUnsteady(node)) blocks.unshift(node.startIndex);
    node = node.parent;
  }
  return { way: [start], blocks, ...(own && { errorsOf: own }) };
}

/** The command that alone calls a block or a function from elsewhere. */
function onlyCall(tree: ScriptTree, block: Node): Node | undefined {
  if (!/^(?:script_block_expression|function_statement)$/.test(block.type)) return undefined;
  const [call, ...others] = callsOf(tree, block);
  if (!call || others.length > 0 || isInside(call, block) || isInside(block, call))
    return undefined;
  return calledBy(tree, call).some(({ id }) => id === block.id) ? call : undefined;
}

/** What has to end with an error for a place to be reached, where it stands in a handler of all errors, or in `finally`. */
function errorsOf(node: Node | null, start: number): ErrorsOf | undefined {
  let block = node;
  while (block && !(block.startIndex < start && isBlock(block))) block = block.parent;
  const handler = block?.parent;
  if (!block || !handler) return undefined;
  const isOfAll = handler.children.every(
    ({ type }) => !/^(?:catch_type_list|type_literal)$/.test(type),
  );
  const tried = isOfAll ? triedBy(handler) : undefined;
  if (!tried) return undefined;
  const { startIndex, endIndex } = tried;
  return { from: startIndex, to: endIndex, handler: [block.startIndex, block.endIndex] };
}

const isBlock = ({ type }: Node) => /^(?:script_block_expression|statement_block)$/.test(type);

/** What a handler is for: the block of its `try`, or all that stands beside a trap. */
function triedBy({ type, parent }: Node): Node | undefined {
  if (type === 'trap_statement') return parent ?? undefined;
  if (type !== 'catch_clause' && type !== 'finally_clause') return undefined;
  const statement = parent?.type === 'catch_clauses' ? parent.parent : parent;
  return statement?.children.find((child) => child.type === 'statement_block');
}

function isUnsteady(node: Node): boolean {
  if (node.type === 'statement_block') return node.parent?.type !== 'try_statement';
  if (node.type === 'script_block_expression') return !isWhole(node);
  return unsteady.test(node.type) || isChoice(node);
}

/** `$a -and (…)`, of which the end may not run. */
function isChoice({ type, childCount }: Node): boolean {
  return type.startsWith('logical_') && childCount > 1;
}

/** `& { … }`, which runs where it stands. */
function isWhole(block: Node): boolean {
  let call: Node | null = block.parent;
  while (call && call.type !== 'command') call = call.parent;
  const isCalled = call?.childForFieldName('command_name')?.startIndex === block.startIndex;
  return isCalled && /^&\s*\{/.test(call?.text ?? '');
}
