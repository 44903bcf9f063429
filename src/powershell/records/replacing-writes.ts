import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { givenTo, switchedOn } from '../given-arguments.ts';
import { nodesOf } from '../nodes.ts';
import { isKeeping, redirectedPath } from '../overwritten-files.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { givenToMethod } from '../texts/text-pieces.ts';
import { namesIn } from '../variables.ts';
import { isGuarded } from './record-guards.ts';
import { isRecordPath, readsRecord, type OfRecord } from './record-looks.ts';
import { conditionsAside } from './records-aside.ts';

/** The call, or the redirection, by which something is written, of which a node is the path or the whole. */
export function callAround(node: Node): Node {
  const isCall = /^(?:command|invokation_expression|redirection)$/;
  let call: Node | null = node;
  while (call && !isCall.test(call.type)) call = call.parent;
  return call ?? node;
}

/** Whether a write may put something else in the place of a record that is there. */
export function mayReplace(tree: ScriptTree, node: Node, records: readonly string[]): boolean {
  const plain: OfRecord = { tree, paths: records.map((path) => path.toLowerCase()) };
  const record = { ...plain, aside: conditionsAside(plain) };
  const call = callAround(node);
  if (refuses(tree, call)) return false;
  const isFresh = pathsGiven(tree, call).some(
    (path) => isRecordPath(record, path) && isNamedAnew(tree, path),
  );
  return !isFresh && !isMadeOfRecord(record, call) && !isGuarded(record, call);
}

/** Whether a call adds to a file that is there, or ends with an error. */
function refuses(tree: ScriptTree, call: Node): boolean {
  if (call.type === 'redirection') return sourceOf(tree, call).includes('>>');
  if (call.type === 'invokation_expression')
    return /^(?:append\w+|move)$/i.test(call.children[2]?.text ?? '');
  const cmdlet = commandName(tree, call);
  if (cmdlet === 'rename-item') return true;
  if (cmdlet !== 'move-item') return isKeeping(tree, call, cmdlet);
  return !switchedOn(tree, call).some((name) => mayMean(cmdlet, name, ['force']));
}

function pathsGiven(tree: ScriptTree, call: Node): readonly Node[] {
  if (call.type === 'command') return givenTo(tree, call).map(({ value }) => value);
  if (call.type !== 'redirection') return givenToMethod(call);
  const path = redirectedPath(call);
  return path ? [path] : [];
}

/** What gives another name at every run. */
const changing =
  /\bGet-Date\b|\bGet-Random\b|\bNew-Guid\b|::(?:Now|UtcNow|Today|NewGuid|GetRandomFileName)\b/i;

function isNamedAnew(tree: ScriptTree, path: Node, seen = new Set<string>()): boolean {
  if (changing.test(sourceOf(tree, path))) return true;
  return namesIn(tree, path).some((name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return (tree.assigned.get(name) ?? []).some((value) => isNamedAnew(tree, value, seen));
  });
}

/** Whether what is written comes from the record itself, at once or over another file. */
function isMadeOfRecord(record: OfRecord, call: Node): boolean {
  const { tree } = record;
  const isMade = (command: Node) => {
    const chain = command.parent?.type === 'pipeline_chain' ? command.parent : command;
    return readsRecord(record, chain);
  };
  if (isMade(call)) return true;
  const isMove = call.type === 'command' && /^(?:copy|move)-item$/.test(commandName(tree, call));
  return (
    (isMove || call.type === 'invokation_expression') &&
    nodesOf(tree.root, 'command').some(
      (command) =>
        /^(?:export-|set-content|out-file)/.test(commandName(tree, command)) && isMade(command),
    )
  );
}
