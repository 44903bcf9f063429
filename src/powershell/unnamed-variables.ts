import type { Node, Parser } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { plainCommandName } from './command-names.ts';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { namesVariable, setsVariable } from './variable-values.ts';

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
  const isSetter = written !== null && setsVariable(plainCommandName(sourceOf(tree, written)));
  const given = argumentsOf(command).flatMap((argument) => {
    if (!argument.value) return [];
    return [{ name: parameterNameOf(argument), text: sourceOf(tree, argument.value) }];
  });
  const named = given.find(({ name }) => name.startsWith('n'));
  const first = isSetter ? (named ?? given.find(({ name }) => name === '')) : undefined;
  return given.some((one) => {
    if (/^["'(]*variable:/i.test(one.text)) return one.text.includes('$');
    const isName = one === first || namesVariable(one.name);
    return isName && /^[@(]|[$*]/.test(one.text);
  });
}
