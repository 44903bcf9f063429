import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';
import { commandName } from './called-names.ts';
import { nodesOf } from './nodes.ts';
import { isDefined } from './run-again-programs.ts';
import { namesOf, runChangesOf, runChangesOfMethod, type RunChange } from './run-changes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';

/** What ends a process, a session or the machine: none of them is a runbook's. */
const ends = new Set([
  ...['logoff', 'logout', 'rwinsta', 'shutdown', 'taskkill', 'tsdiscon', 'tskill'],
  ...['restart-computer', 'stop-computer', 'stop-process', 'debug-process', 'restart-vm'],
]);

const restarting = /^restart-(\w+)$/;

/** Finds a command that ends what runs: anything, but what it names, and what runs again behind it. */
export function ending(tree: ScriptTree, node: Node, plain: string, name: string): Removal[] {
  const call: Removal = { name, start: node.startIndex, deed: 'ends' };
  const words = sourceOf(tree, node).slice(name.length).trim();
  const isNetStop = plain === 'net' && /^(?:stop|pause)\b/i.test(words);
  if (isOnlyShown(node)) return [];
  if (ends.has(plain) || isNetStop) return [{ ...call, problem: 'which no runbook undoes' }];
  const [, noun] = restarting.exec(plain) ?? [];
  if (noun !== undefined && !isDefined(tree, plain) && namesOf(tree, node, noun) === undefined)
    return [{ ...call, problem: unnamed(noun) }];
  return endedBy(tree, node, call, runChangesOf(tree, node));
}

/** What of the changes that a call makes ends a thing for good, or things that it does not name. */
export function endedBy(
  tree: ScriptTree,
  node: Node,
  call: Removal,
  changes: readonly RunChange[],
): Removal[] {
  const [problem] = changes.flatMap((change) => problemOf(tree, node, change) ?? []);
  return problem === undefined ? [] : [{ ...call, problem }];
}

function problemOf(tree: ScriptTree, node: Node, change: RunChange): string | undefined {
  const { noun, aspect, isOn, names } = change;
  if (isOn) return undefined;
  if (names === undefined) return unnamed(noun);
  if (isBegunAgain(tree, node, change)) return undefined;
  const what = noun === 'service' ? 'the service' : 'it';
  return aspect === 'startup'
    ? `after which nothing lets ${what} start again`
    : `after which nothing starts ${what} again`;
}

function unnamed(noun: string): string {
  const what = noun.endsWith('service') ? 'services' : 'things';
  return `which ends ${what} that it does not name one by one`;
}

/** Whether something starts again what a call ends: behind it, or in a block that is run when it is called. */
function isBegunAgain(tree: ScriptTree, node: Node, ended: RunChange): boolean {
  const isAgain = ({ noun, aspect, isOn, names }: RunChange) =>
    isOn && noun === ended.noun && aspect === ended.aspect && names === ended.names;
  return callsIn(tree).some(
    ({ call, changes }) =>
      (call.startIndex > node.startIndex || isKept(call)) && changes().some(isAgain),
  );
}

function callsIn(tree: ScriptTree): readonly { call: Node; changes: () => RunChange[] }[] {
  return [
    ...nodesOf(tree.root, 'command').flatMap((call) =>
      /^(?:start|resume|mount|set)-/.test(commandName(tree, call))
        ? { call, changes: () => runChangesOf(tree, call) }
        : [],
    ),
    ...nodesOf(tree.root, 'invokation_expression').flatMap((call) => {
      const [target, , member] = call.children;
      if (!target || !member) return [];
      return { call, changes: () => runChangesOfMethod(tree, target, sourceOf(tree, member)) };
    }),
  ];
}

/** Whether a call stands in a function, or in a block that a variable holds. */
function isKept(call: Node): boolean {
  for (let above = call.parent; above; above = above.parent)
    if (above.type === 'function_statement' || above.type === 'assignment_expression') return true;
  return false;
}
