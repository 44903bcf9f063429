import type { Node, Parser } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { plainCommandName } from './command-names.ts';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { nameForSetter, namesVariable } from './set-by-name.ts';

/** Whether a script may give a value to variables whose names it does not have: it makes a name up, or `.` runs another. */
export function setsUnnamedVariables(script: string, parser: Parser): boolean {
  const found = withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'command').filter((one) => runsWithin(tree, one) || makesName(tree, one)),
  );
  return found.length > 0;
}

/** Whether a command is `.` before anything but a block, whose assignments are there to be seen. */
function runsWithin({ script }: ScriptTree, { startIndex, endIndex }: Node): boolean {
  return /^\.\s*(?![\s{])/.test(script.slice(startIndex, endIndex));
}

function makesName(tree: ScriptTree, command: Node): boolean {
  const written = command.childForFieldName('command_name');
  const all = argumentsOf(command);
  const first = written && nameForSetter(plainCommandName(sourceOf(tree, written)), all);
  return all.some((argument) => {
    if (!argument.value) return false;
    const text = sourceOf(tree, argument.value);
    if (/^["'(]*variable:/i.test(text)) return text.includes('$');
    const isName = argument === first || namesVariable(parameterNameOf(argument));
    return isName && /^[@(]|[$*]/.test(text);
  });
}
