import type { Node } from 'web-tree-sitter';
import { argumentsOf } from './arguments.ts';
import { boundParameters, functionParameters } from './bound-parameters.ts';
import { functionScopes, isInside } from './function-scopes.ts';
import { coreOf, nodesOf } from './nodes.ts';
import type { Loop, ScriptTree } from './script-tree.ts';
import { namesVariable, variablesSetByName } from './set-by-name.ts';
import { plainVariableName, variablesOf } from './variables.ts';

/** A variable that is assigned as a whole: `$a`, `${a}`, `$script:a`, `[string[]]$a`. */
const variableAlone = /^(?:\[(?:[^[\]]|\[[^\]]*\])*\]\s*)*(\$(?:\w+:)?\w+|\$\{(?:\w+:)?\w+\})$/;

/** Where the variables of a script take their values from. */
export function variablesIn(script: string, root: Node): Omit<ScriptTree, 'script' | 'root'> {
  const assigned = new Map<string, Node[]>();
  const parts = new Map<string, Node[]>();
  for (const node of nodesOf(root, 'assignment_expression')) {
    const [left, , right] = node.children;
    if (!left || !right) continue;
    const whole = variableAlone.exec(left.text)?.[1];
    if (whole !== undefined) append(assigned, plainVariableName(whole), right);
    else for (const name of changedBy(left)) append(parts, name, right);
  }
  for (const node of nodesOf(root, 'invokation_expression')) {
    const [target, , member] = node.children;
    const list = node.children.find(({ type }) => type === 'argument_list');
    if (
      !target ||
      !list ||
      !/^(?:add|addrange|insert|push|enqueue|set\w*)$/i.test(member?.text ?? '')
    )
      continue;
    const [name] = target.type === 'variable' ? variablesOf(target) : [];
    if (name !== undefined) append(parts, name, list);
  }
  const functions = functionParameters(script, root);
  const bound = boundParameters(functions, root);
  for (const [name, values] of bound) for (const value of values) append(assigned, name, value);
  const free = parametersOf(root).filter(({ name }) => !bound.has(name));
  const items = [...itemsOf(script, root), ...namedInTables(script, root)];
  const unplaced = new Set([...items, ...free.map(({ name }) => name)]);
  const named = variablesSetByName(script, root);
  const given = new Set([...unplaced, ...named.map(({ name }) => name)]);
  const scopes = functionScopes(script, root, functions);
  const isOfScope = ({ node }: { node: Node }) => scopes.some((one) => isInside(node, one.node));
  const ofBlocks = free.filter((one) => !isOfScope(one));
  const givenAnywhere = new Set([...items, ...[...named, ...ofBlocks].map(({ name }) => name)]);
  return { assigned, parts, loops: loopsOf(root), unplaced, named, given, scopes, givenAnywhere };
}

function append<T>(map: Map<string, T[]>, name: string, value: T): void {
  map.set(name, [...(map.get(name) ?? []), value]);
}

/** The variables that an assignment changes in part: each of a list, or the one whose property or item is set. */
function changedBy(left: Node): string[] {
  const names = variablesOf(left);
  return coreOf(left).type === 'array_literal_expression' ? names : names.slice(0, 1);
}

function loopsOf(root: Node): Map<string, Loop[]> {
  const loops = new Map<string, Loop[]>();
  for (const node of nodesOf(root, 'foreach_statement')) {
    const [variable, list] = node.children.filter(
      ({ type }) => type === 'variable' || type === 'pipeline',
    );
    const [name] = variable ? variablesOf(variable) : [];
    if (name !== undefined && list) append(loops, name, { node, list });
  }
  return loops;
}

function parametersOf(root: Node): { name: string; node: Node }[] {
  return nodesOf(root, 'script_parameter').flatMap((node) => {
    const variable = node.children.find(({ type }) => type === 'variable');
    return variable ? variablesOf(variable).map((name) => ({ name, node })) : [];
  });
}

/** The variables that commands are given as items of their drive: `Set-Item variable:a`. */
function itemsOf(script: string, root: Node): string[] {
  return nodesOf(root, 'command').flatMap((command) =>
    argumentsOf(command).flatMap(({ value }) => {
      const text = value ? script.slice(value.startIndex, value.endIndex) : '';
      return text
        .split(/\s*,\s*/)
        .map((one) => one.replace(/^['"]+|['"]$/g, ''))
        .filter((one) => /^variable:/i.test(one))
        .map((one) => plainVariableName(one.replace(/^variable:\\?/i, '')));
    }),
  );
}

/** The variables that tables of arguments name: `@{ OutVariable = 'a' }`. */
function namedInTables(script: string, root: Node): string[] {
  return nodesOf(root, 'hash_entry').flatMap(({ startIndex, endIndex }) => {
    const text = script.slice(startIndex, endIndex);
    const [, key = '', name] = /^(\w+)\s*=\s*['"]?\+?(\w+)['"]?$/.exec(text) ?? [];
    return name !== undefined && namesVariable(key.toLowerCase()) ? [name.toLowerCase()] : [];
  });
}
