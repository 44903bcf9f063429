import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { givenTo } from '../given-arguments.ts';
import { nodesOf } from '../nodes.ts';
import { pathValues } from '../paths/path-values.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { blockCalls, calledBy } from '../texts/called-blocks.ts';
import { givenToMethod } from '../texts/text-pieces.ts';
import { namesIn } from '../variables.ts';

/** A script, and the paths of the record that is asked about, in lower case. */
export interface OfRecord {
  readonly tree: ScriptTree;
  readonly paths: readonly string[];
  /** The conditions, as they are written, under which the record is put aside: where they hold, it is there no more. */
  readonly aside?: ReadonlySet<string>;
}

const reading = /^(?:get-content|import-clixml|import-csv)$/;
const seeing = /^(?:get-item|resolve-path|test-path)$/;
/** What finds files without their names, on a drive that has some. */
const listing = /^get-childitem$/;
const otherDrive = /\b(?:cert|env|hklm|hkcu|variable|function|alias|wsman):/i;

/** Whether a value is, or may be, the path of the record. */
export function isRecordPath({ tree, paths }: OfRecord, node: Node): boolean {
  return pathValues(tree, node).some(({ text }) => paths.includes(text.toLowerCase()));
}

/** Whether what a node says depends on whether the record is there, or on what is in it. */
export function looksAtRecord(record: OfRecord, node: Node): boolean {
  return reaches(record, node, (name) => reading.test(name) || seeing.test(name), new Set());
}

/** Whether what a node says depends on whether the record is there, whatever is in it. */
export function seesRecord(record: OfRecord, node: Node): boolean {
  return reaches(record, node, (name) => seeing.test(name), new Set());
}

/** Whether a node is made of what is in the record. */
export function readsRecord(record: OfRecord, node: Node): boolean {
  return reaches(record, node, (name) => reading.test(name), new Set());
}

/** Whether what a node does has to do with the record, whatever it is: it looks at it, or writes or moves it. */
export function usesRecord(record: OfRecord, node: Node): boolean {
  return reaches(record, node, () => true, new Set());
}

/** Follows the variables, blocks and functions of a node to the calls that are given the path of the record. */
function reaches(
  record: OfRecord,
  node: Node,
  isMeant: (cmdlet: string) => boolean,
  seen: Set<string | number>,
): boolean {
  const { tree } = record;
  const commands = below(node, 'command');
  const follows = (next: Node) => {
    if (seen.has(next.id)) return false;
    seen.add(next.id);
    return reaches(record, next, isMeant, seen);
  };
  return (
    commands.some((command) => isCallWith(record, command, isMeant)) ||
    below(node, 'invokation_expression').some((call) => isMethodWith(record, call)) ||
    commands.some((command) => calledBy(tree, command).some(follows)) ||
    namesIn(tree, node).some((name) => {
      if (seen.has(name)) return false;
      seen.add(name);
      const loops = (tree.loops.get(name) ?? []).map(({ list }) => list);
      const values = [
        ...(tree.assigned.get(name) ?? []),
        ...(tree.parts.get(name) ?? []),
        ...loops,
      ];
      return values.some(follows);
    })
  );
}

function below(node: Node, type: string): readonly Node[] {
  return node.type === type ? [node, ...nodesOf(node, type)] : nodesOf(node, type);
}

function isCallWith(record: OfRecord, command: Node, isMeant: (cmdlet: string) => boolean) {
  const cmdlet = commandName(record.tree, command);
  if (listing.test(cmdlet))
    return isMeant('get-item') && !otherDrive.test(sourceOf(record.tree, command));
  return (
    isMeant(cmdlet) &&
    givenTo(record.tree, command).some(({ value }) => isRecordPath(record, value))
  );
}

/** `[IO.File]::Exists($record)`, `[IO.File]::ReadAllText($record)`. */
export function isMethodWith(record: OfRecord, call: Node): boolean {
  const [target, , member] = call.children;
  const isLooking = /^(?:exists|open\w*|read\w+)$/i.test(member?.text ?? '');
  const isFile = target !== undefined && /\bIO\./i.test(sourceOf(record.tree, target));
  return isLooking && isFile && givenToMethod(call).some((value) => isRecordPath(record, value));
}

const calls = new WeakMap<ScriptTree, ReturnType<typeof blockCalls>>();

/** The commands that call a block or a function. */
export function callsOf(tree: ScriptTree, { id }: Node): readonly Node[] {
  const known = calls.get(tree) ?? blockCalls(tree);
  calls.set(tree, known);
  return (known.get(id) ?? []).flatMap(({ command }) => command ?? []);
}
