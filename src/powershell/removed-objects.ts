import type { Node } from 'web-tree-sitter';
import { plainCommandName } from './command-names.ts';
import {
  argumentsOf,
  nodesOf,
  parameterNameOf,
  sourceOf,
  variablesOf,
  type Argument,
  type ScriptTree,
} from './script-tree.ts';

/** Parameters that tell a cmdlet how to behave and name no object, with the aliases that they have. */
const manner = new Set(
  'confirm debug domaincontroller ea ev erroraction errorvariable force informationaction informationvariable ob outbuffer outvariable ov pipelinevariable pv verbose wa warningaction warningvariable whatif wv'.split(
    ' ',
  ),
);

/** What a removal names: the value of `-Identity` or `-Name`, the one without a parameter, or the first other one. */
export function namedObject(command: Node): Node | undefined {
  const given = argumentsOf(command).filter(({ value }) => value !== undefined);
  const isIdentity = (argument: Argument) => /^(?:id\w*|name)$/.test(parameterNameOf(argument));
  const isPositional = ({ parameter }: Argument) => parameter === undefined;
  const isOther = (argument: Argument) => !isManner(argument);
  return (given.find(isIdentity) ?? given.find(isPositional) ?? given.find(isOther))?.value;
}

/** Whether a value may be each thing that a query without conditions finds: the query itself, or a loop over it. */
export function holdsAll(tree: ScriptTree, value: Node, seen: readonly string[] = []): boolean {
  // What another command made of its input is no longer all of it.
  if (nodesOf(value, 'command').length > 0) return isWholeQuery(tree, value);
  return variablesOf(value)
    .filter((name) => !seen.includes(name))
    .some((name) => {
      const values = [...loopsOver(tree, name, value), ...(tree.assigned.get(name) ?? [])];
      return values.some((node) => holdsAll(tree, node, [...seen, name]));
    });
}

function isManner(argument: Argument): boolean {
  return manner.has(parameterNameOf(argument));
}

/** The lists of the loops around a node that give a variable its value, unless a condition on it stands between. */
function loopsOver(tree: ScriptTree, name: string, inner: Node): Node[] {
  return nodesOf(tree.root, 'foreach_statement').flatMap((loop) => {
    const [variable, list] = loop.children.filter(
      ({ type }) => type === 'variable' || type === 'pipeline',
    );
    if (!variable || !list || variablesOf(variable)[0] !== name) return [];
    const guards = conditionsAround(inner, loop);
    return guards.some((node) => variablesOf(node).includes(name)) ? [] : [list];
  });
}

function conditionsAround(inner: Node, loop: Node): Node[] {
  const found: Node[] = [];
  for (let node = inner.parent; node && node.id !== loop.id; node = node.parent) {
    const condition = node.type === 'if_statement' ? node.childForFieldName('condition') : null;
    if (condition) found.push(condition);
  }
  return found;
}

/** Whether a value is one `Get-` command that is not told what to get. */
function isWholeQuery(tree: ScriptTree, value: Node): boolean {
  const [command, ...others] = nodesOf(value, 'command');
  const name = command?.childForFieldName('command_name');
  if (!command || !name || others.length > 0) return false;
  if (!plainCommandName(sourceOf(tree, name)).startsWith('get-')) return false;
  return argumentsOf(command).every((argument) => !argument.value || isManner(argument));
}
