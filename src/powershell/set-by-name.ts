import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf, type Argument } from './arguments.ts';
import type { SetByName } from './assignment.ts';
import { plainCommandName } from './command-names.ts';
import { nodesOf } from './nodes.ts';
import { plainVariableName } from './variables.ts';

/** Parameters that name a variable, as they may be cut short. */
const naming =
  /^(?:(?:binding|error|information|out|session|warning)v\w*|pi(?:p\w*)?|va(?:r\w*)?|[eiopsw]v)$/;

const setters = new Set(['set-variable', 'new-variable', 'import-localizeddata']);

/** Whether a parameter, in lower case, names a variable that its command sets. */
export const namesVariable = (parameter: string): boolean => naming.test(parameter);

/** The argument that names what a cmdlet sets, if setting variables is all that it does. */
export function nameForSetter(cmdlet: string, all: readonly Argument[]): Argument | undefined {
  if (!setters.has(cmdlet)) return undefined;
  const given = all.filter(({ value }) => value);
  const named = given.find((one) => parameterNameOf(one).startsWith('n'));
  return named ?? given.find(({ parameter }) => !parameter);
}

/** The variables that commands set by their names: `Set-Variable a`, `-OutVariable a`. */
export function variablesSetByName(script: string, root: Node): SetByName[] {
  return nodesOf(root, 'command').flatMap((command) => {
    const name = plainCommandName(command.childForFieldName('command_name')?.text ?? '');
    const all = argumentsOf(command);
    const first = nameForSetter(name, all);
    const isScoped = first !== undefined && all.some((one) => parameterNameOf(one).startsWith('s'));
    return all
      .filter((one) => one === first || namesVariable(parameterNameOf(one)))
      .flatMap((one) => setBy(script, one, command.endIndex, isScoped));
  });
}

function setBy(script: string, argument: Argument, at: number, isScoped: boolean): SetByName[] {
  if (!argument.value) return [];
  // A variable of a pipeline is gone behind it.
  const isOfPipeline = parameterNameOf(argument).startsWith('p');
  const { startIndex: start, endIndex: end } = argument.value;
  return script
    .slice(start, end)
    .split(/\s*,\s*/)
    .map((one) => one.replace(/^[@('"+\s]+|['")\s]+$/g, ''))
    .filter((one) => /^[^$*]+$/.test(one))
    .map((one) => {
      const isOwn = !isScoped && !isOfPipeline && !one.includes(':');
      return { name: plainVariableName(one), at, start, end, isOwn };
    });
}
