import type { Node, Parser } from 'web-tree-sitter';
import { calls } from './filter-blocks.ts';
import { withTree } from './parse-script.ts';
import type { CalledCommand } from './shell.ts';
import { bareCommandName, isOfFolder } from './command-names.ts';
import { isOnlyShown } from './arguments.ts';
import { goesOnAfterError } from './error-actions.ts';
import { isOwnFunction } from './own-functions.ts';
import { isTried } from './tried-calls.ts';
import type { ScriptTree } from './script-tree.ts';
import { inStringsToo } from './subexpressions.ts';

/** Finds every command that a script calls by name, wherever it stands, with its arguments as they are written. */
export function calledCommands(script: string, parser: Parser): CalledCommand[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) => calls(tree).flatMap((node) => callOf(tree, node))),
  );
}

function callOf(tree: ScriptTree, node: Node): CalledCommand[] {
  const { script } = tree;
  const name = node.childForFieldName('command_name');
  if (!name) return [];
  const written = script.slice(name.startIndex, name.endIndex);
  // A block (`& { … }`) and a variable (`& $read`) have no name.
  if (/^[{($]/.test(written)) return [];
  return [
    {
      name: bareCommandName(written),
      isFile: isOfFolder(written),
      isOwn: isOwnFunction(tree, node),
      isOnlyShown: isOnlyShown(node),
      isTried: isTried(node),
      goesOn: goesOnAfterError(tree, node),
      text: script.slice(node.startIndex, node.endIndex),
      start: name.startIndex,
    },
  ];
}
