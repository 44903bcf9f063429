import type { Node } from 'web-tree-sitter';
import { givenTo } from './given-arguments.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** `-ErrorAction`, its alias, and what PowerShell takes for it: no other parameter begins so. */
const errorAction = /^(?:ea|errora(?:c(?:t(?:i(?:on?)?)?)?)?)$/;

/** The value that ends a script, by its name and its number. */
const stops = /^(?:stop|'stop'|"stop"|1)$/i;

/** Whether a call is told not to end the script when it fails; a value that a variable holds may be any. */
export function goesOnAfterError(tree: ScriptTree, command: Node): boolean {
  return givenTo(tree, command).some(
    ({ name, value }) =>
      errorAction.test(name) &&
      !stops.test(
        sourceOf(tree, value)
          .trim()
          .replace(/^\((.*)\)$/s, '$1'),
      ),
  );
}
