import type { Node } from 'web-tree-sitter';
import { parameterNameOf, argumentsOf } from './arguments.ts';
import { commandName } from './called-names.ts';
import { calls } from './filter-blocks.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';

/** The longest that a reader looks at a console in which nothing happens, in seconds. */
const longestWait = 600;

const prompts = new Set(['read-host', 'get-credential', 'pause']);

/** Methods of the console that wait for keys. */
const keyMethods = /(?:\bConsole\]::Read\w*|\bUI\.(?:RawUI\.)?(?:Prompt\w*|Read\w*))\s*\(/i;

/** Finds what waits for keys, and what waits longer than anybody would. */
export function waitingCalls(tree: ScriptTree): Fault[] {
  return [
    ...calls(tree).flatMap((node) => {
      const name = commandName(tree, node);
      if (prompts.has(name)) return [prompt(tree, node)];
      return name === 'start-sleep' ? longSleep(tree, node) : [];
    }),
    ...nodesOf(tree.root, 'invokation_expression')
      .filter((node) => keyMethods.test(sourceOf(tree, node)))
      .map((node) => prompt(tree, node)),
  ];
}

function prompt(tree: ScriptTree, node: Node): Fault {
  const [call = ''] = /^[^\s(]+/.exec(sourceOf(tree, node)) ?? [];
  return {
    what: `\`${call}\`, which waits until the reader types something`,
    expected: 'a command that asks nothing itself',
    advice:
      'Take the value from the form as a placeholder; a name and a password are asked for by the cmdlet that signs in. Pasted lines that follow would be taken for the answer.',
    start: node.startIndex,
  };
}

function longSleep(tree: ScriptTree, node: Node): Fault[] {
  const [first] = argumentsOf(node).filter(({ value }) => value);
  const number = Number(first?.value ? sourceOf(tree, first.value) : Number.NaN);
  const isShort = first !== undefined && parameterNameOf(first).startsWith('m');
  const seconds = isShort ? number / 1000 : number;
  if (!(seconds > longestWait)) return [];
  return [
    {
      what: `a wait of ${String(seconds)} seconds`,
      expected: `at most ${longestWait}`,
      advice: 'Say in the step how long to wait, and let a command of its own look again.',
      start: node.startIndex,
    },
  ];
}
