import type { Node } from 'web-tree-sitter';
import { argumentsOf } from './arguments.ts';
import { isOfFolder } from './command-names.ts';
import { isConstant } from './constants.ts';
import { nodesOf } from './nodes.ts';
import { programOf } from './programs.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { isCmdlet } from './verbs.ts';

/** Files that hold code, which `plainCommandName` leaves their extension or which only cmd.exe reads. */
const script = /\.(?:ps1|psm1|bat|cmd|vbs|vbe|js|jse|wsf|hta|msc|cpl)$/i;

/** Finds the call of a script file, and what else than a constant a program is given. */
export function programFindings(
  tree: ScriptTree,
  command: Node,
  name: string,
  written: string,
): Finding[] {
  const start = command.startIndex;
  if (script.test(written))
    return [{ what: `\`${written}\`, a script of which this runbook knows nothing`, start }];
  const isProgram = isOfFolder(written) || /\.(?:exe|com)$/i.test(written);
  if (!isProgram && (isCmdlet(name) || isDefined(tree, name))) return [];
  if (!isOfFolder(written) && programOf(name).isPlain) return [];
  if (!isProgram && /^(?:foreach|prompt|help|mkdir)$/.test(name)) return [];
  const fed = !isOfFolder(written) && programOf(name).takesLines ? [] : fedBy(command);
  const values = [...argumentsOf(command).flatMap(({ value }) => value ?? []), ...fed];
  if (values.every((value) => isConstant(tree, value))) return [];
  return [{ what: `\`${written}\` with an argument that is not constant`, start }];
}

/** What comes to a program through the pipeline. */
function fedBy(command: Node): Node[] {
  const before = command.previousSibling;
  const giver = before?.type === '|' ? before.previousSibling : undefined;
  return giver ? [giver] : [];
}

/** Whether a command is a function of the script, whose own commands are judged. */
export function isDefined(tree: ScriptTree, name: string): boolean {
  return nodesOf(tree.root, 'function_name').some(
    (node) => sourceOf(tree, node).toLowerCase() === name,
  );
}
