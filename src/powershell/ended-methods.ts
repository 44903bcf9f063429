import type { Node } from 'web-tree-sitter';
import { endedBy } from './ended-runs.ts';
import { isOwnObject } from './own-objects.ts';
import { runChangesOfMethod, valuesOf } from './run-changes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';

/** Methods that end a thing or let it start no more, whatever it is. */
const final = /^(?:kill|terminate|reboot|win32shutdown\w*)$/i;

/** Methods that end something where it is no object of the script's own. */
const stopping = /^(?:stop|pause)(?:service)?$/i;

/** An object that the script makes: a watch, a timer, a listener. */
const made = /^(?:new-object\s|\[[\w.]+\]::(?:new|startnew|create)\()/i;
const outer = /servicecontroller|servermanager|\bmanagement\b|win32_/i;

/** Whether the method that `foreach` calls of each thing ends it. */
export function isEndingMember(method: string): boolean {
  return final.test(method) || stopping.test(method) || /^shutdown$/i.test(method);
}

/** Finds a call of a method that ends what runs, but for a named service that runs again behind it. */
export function endingMethod(
  tree: ScriptTree,
  node: Node,
  target: Node,
  method: string,
  call: Removal,
): Removal[] {
  const found: Removal = { ...call, deed: 'ends' };
  const list = node.children.find(({ type }) => type === 'argument_list');
  const given = list ? sourceOf(tree, list) : '';
  // A socket is shut down in a direction; the machine is not.
  const isMachine = /^shutdown$/i.test(method) && /^\(?\s*\)?$/.test(given);
  const isDisabling = /^changestartmode$/i.test(method) && /disabled/i.test(given);
  if (final.test(method) || isMachine || isDisabling)
    return [{ ...found, problem: 'which no runbook undoes' }];
  if (!stopping.test(method) || isOwn(tree, target)) return [];
  return endedBy(tree, node, found, runChangesOfMethod(tree, target, method));
}

function isOwn(tree: ScriptTree, target: Node): boolean {
  if (isOwnObject(tree, target)) return true;
  return valuesOf(tree, target).every((value) => {
    const source = sourceOf(tree, value);
    return made.test(source) && !outer.test(source);
  });
}
