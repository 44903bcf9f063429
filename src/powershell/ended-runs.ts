import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isConstant } from './constants.ts';
import { givenTo } from './given-arguments.ts';
import { nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';

/** What ends a process, a session or the machine: none of them is a runbook's. */
const ends = new Set([
  ...['logoff', 'logout', 'rwinsta', 'shutdown', 'taskkill', 'tsdiscon', 'tskill'],
  ...['restart-computer', 'stop-computer', 'stop-process', 'debug-process'],
]);

const services = new Set(['restart-service', 'stop-service', 'suspend-service']);

/** Finds a command that ends what runs: anything, but a service that it names, and that runs again behind it. */
export function ending(tree: ScriptTree, node: Node, plain: string, name: string): Removal[] {
  const call: Removal = { name, start: node.startIndex, deed: 'ends' };
  const words = sourceOf(tree, node).slice(name.length).trim();
  const isNetStop = plain === 'net' && /^(?:stop|pause)\b/i.test(words);
  if (isOnlyShown(node)) return [];
  if (ends.has(plain) || isNetStop) return [{ ...call, problem: 'which no runbook undoes' }];
  if (!services.has(plain)) return [];
  const named = serviceOf(tree, node, plain);
  if (named === undefined)
    return [{ ...call, problem: 'which ends services that it does not name one by one' }];
  if (plain === 'restart-service' || isStarted(tree, named)) return [];
  return [{ ...call, problem: 'after which nothing starts the service again' }];
}

/** The services that a command names by constants without wildcards. */
function serviceOf(tree: ScriptTree, node: Node, plain: string): string | undefined {
  if (node.previousSibling?.type === '|') {
    const giver = node.previousSibling.previousSibling;
    const isNamed = giver?.type === 'command' && commandName(tree, giver) === 'get-service';
    return isNamed ? serviceOf(tree, giver, 'get-service') : undefined;
  }
  const given = givenTo(tree, node);
  const isName = (name: string) => mayMean(plain, name, ['name', 'displayname', 'servicename']);
  const value = (given.find(({ name }) => isName(name)) ?? given.find(({ name }) => name === ''))
    ?.value;
  const source = value && sourceOf(tree, value).trim();
  const isPlain =
    value && source !== undefined && isConstant(tree, value) && !/[*?[\]]/.test(source);
  return isPlain ? source.toLowerCase().replace(/["']/g, '') : undefined;
}

function isStarted(tree: ScriptTree, service: string): boolean {
  return nodesOf(tree.root, 'command').some((command) => {
    const plain = commandName(tree, command);
    return /^(?:start|resume)-service$/.test(plain) && serviceOf(tree, command, plain) === service;
  });
}
