import type { Node } from 'web-tree-sitter';
import { isOfFolder } from './command-names.ts';
import { queryBy } from './database-changes.ts';
import { programOf } from './programs.ts';
import { isRunner } from './run-again-commands.ts';
import { isDefined } from './run-again-programs.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';
import { isCmdlet } from './verbs.ts';

/** Finds a program of which nobody knows what it changes. */
export function unknownProgram(
  tree: ScriptTree,
  node: Node,
  plain: string,
  name: string,
): Removal[] {
  const call: Removal = { name, start: node.startIndex, deed: 'runs' };
  const query = queryBy(plain, sourceOf(tree, node).slice(name.length));
  if (query) return [{ ...call, ...query }];
  // A placeholder that stands bare looks like a block with a command in it.
  if (/\{\{\s*$/.test(tree.script.slice(0, node.startIndex))) return [];
  if (name === '' || /^[{($&.]/.test(name) || isCmdlet(plain) || isDefined(tree, plain)) return [];
  const isWord = /^(?:else|elseif|foreach|for|if|param|begin|process|end|data|exit|return|throw)$/;
  if (!isOfFolder(name) && (isWord.test(plain) || isRunner(plain) || programOf(plain).isKnown))
    return [];
  return [{ ...call, problem: 'a program of which nothing says what it changes' }];
}
