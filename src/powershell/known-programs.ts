import type { Node } from 'web-tree-sitter';
import { isOfFolder } from './command-names.ts';
import { programOf } from './programs.ts';
import { isRunner } from './run-again-commands.ts';
import { isDefined } from './run-again-programs.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';
import { isCmdlet } from './verbs.ts';

/** Words by which a query changes a database. */
const changing =
  /\b(?:alter|backup|create|dbcc|delete|deny|drop|exec|execute|grant|insert|into|kill|merge|restore|revoke|shutdown|truncate|update)\b|-(?:i|inp)/i;

/** Finds a program of which nobody knows what it changes. */
export function unknownProgram(
  tree: ScriptTree,
  node: Node,
  plain: string,
  name: string,
): Removal[] {
  const call: Removal = { name, start: node.startIndex, deed: 'runs' };
  if (plain === 'invoke-sqlcmd' && changing.test(sourceOf(tree, node).slice(name.length)))
    return [{ ...call, problem: 'which may change anything in a database' }];
  // A placeholder that stands bare looks like a block with a command in it.
  if (/\{\{\s*$/.test(tree.script.slice(0, node.startIndex))) return [];
  if (name === '' || /^[{($&.]/.test(name) || isCmdlet(plain) || isDefined(tree, plain)) return [];
  const isWord = /^(?:else|elseif|foreach|for|if|param|begin|process|end|data|exit|return|throw)$/;
  if (!isOfFolder(name) && (isWord.test(plain) || isRunner(plain) || programOf(plain).isKnown))
    return [];
  return [{ ...call, problem: 'a program of which nothing says what it changes' }];
}
