import type { Node } from 'web-tree-sitter';
import { parametersMeant } from './cmdlet-parameters.ts';
import { plainCommandName } from './command-names.ts';

/** An argument of a command: the parameter that names it, if one does, and its value. */
export interface Argument {
  parameter?: Node;
  value?: Node;
}

/** Switches that any cmdlet may have. */
export const commonSwitches: ReadonlySet<string> = new Set([
  ...['confirm', 'debug', 'force', 'passthru', 'recurse', 'verbose', 'whatif'],
]);

/** Whether what follows a parameter is an argument of its own: a switch takes a value behind a colon alone. */
function isSwitch(cmdlet: string, argument: Argument, following: string): boolean {
  const name = parameterNameOf(argument);
  const meant = parametersMeant(cmdlet, name) ?? [];
  const isOne = meant.length > 0 && meant.every((parameter) => parameter.isSwitch);
  return (isOne || commonSwitches.has(name)) && following !== ':';
}

/** The name of a command as far as the tree has it: of one that is written as a string, it has none. */
function nameIn(command: Node): string {
  return plainCommandName(command.childForFieldName('command_name')?.text ?? '');
}

const known = new WeakMap<Node, Map<string, readonly Argument[]>>();

/** The arguments of a command in their order. */
export function argumentsOf(command: Node, cmdlet = nameIn(command)): readonly Argument[] {
  const found = known.get(command) ?? new Map<string, readonly Argument[]>();
  known.set(command, found);
  const args = found.get(cmdlet) ?? argumentsIn(command, cmdlet);
  found.set(cmdlet, args);
  return args;
}

function argumentsIn(command: Node, cmdlet: string): Argument[] {
  const elements = command.childForFieldName('command_elements')?.children ?? [];
  const { startIndex, text } = command;
  const following = ({ endIndex }: Node) => text.charAt(endIndex - startIndex);
  const found: Argument[] = [];
  for (const element of elements) {
    if (element.type === 'command_argument_sep' || element.type === 'redirection') continue;
    const last = found.at(-1);
    if (element.type === 'command_parameter') found.push({ parameter: element });
    else if (last?.parameter && !last.value && !isSwitch(cmdlet, last, following(last.parameter)))
      last.value = element;
    else found.push({ value: element });
  }
  return found;
}

/** The name of a parameter in lower case, without its dash. */
export function parameterNameOf({ parameter }: Argument): string {
  return (parameter?.text ?? '').slice(1).replace(/:$/, '').toLowerCase();
}

/** Whether a command has the switch `-WhatIf`, so that it only says what it would do. */
export function isOnlyShown(node: Node): boolean {
  return argumentsOf(node).some(
    (argument) =>
      /^wh?a?t?i?f?$/.test(parameterNameOf(argument)) &&
      parameterNameOf(argument).length > 1 &&
      (!argument.value || /^\$true$/i.test(argument.value.text)),
  );
}
