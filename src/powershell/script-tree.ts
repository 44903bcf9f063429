import type { Node, Parser } from 'web-tree-sitter';
import { plainCommandName } from './command-names.ts';
import { scan } from './lexer.ts';
import { plainScript } from './syntax.ts';

/** A parsed script with what is known of its variables. */
export interface ScriptTree {
  script: string;
  root: Node;
  /** What is assigned to each variable, by its name in lower case. */
  assigned: ReadonlyMap<string, readonly Node[]>;
  /** Variables that take their value from something else than an assignment. */
  given: ReadonlySet<string>;
}

/** Parses a script and hands its tree to a function; the tree is freed afterwards. */
export function withTree<T>(script: string, parser: Parser, use: (tree: ScriptTree) => T[]): T[] {
  const tree = parser.parse(plainScript(script));
  if (!tree) return [];
  const found = use(treeOf(script, tree.rootNode));
  tree.delete();
  return found;
}

/** A variable that is assigned as a whole: `$a`, `${a}`, `$script:a`, `[string]$a`. */
const variableAlone = /^(?:\[[^\]]*\]\s*)*(\$(?:\w+:)?\w+|\$\{(?:\w+:)?\w+\})$/;

/** The variables that commands set by their names: `Set-Variable a`, `-OutVariable a`. */
function namedVariables(script: string, root: Node): string[] {
  return nodesOf(root, 'command').flatMap((command) => {
    const name = plainCommandName(command.childForFieldName('command_name')?.text ?? '');
    const isSetter = name === 'set-variable' || name === 'new-variable';
    return argumentsOf(command).flatMap((argument) => {
      const isNamed = isSetter || /(?:variable|^[eop]v)$/.test(parameterNameOf(argument));
      if (!argument.value || !isNamed) return [];
      const { startIndex, endIndex } = argument.value;
      const text = script.slice(startIndex, endIndex).replace(/^['"+]+|['"]$/g, '');
      return [plainVariableName(text)];
    });
  });
}

function treeOf(script: string, root: Node): ScriptTree {
  const assigned = new Map<string, Node[]>();
  const given = new Set<string>();
  for (const node of nodesOf(root, 'assignment_expression')) {
    const [left, , right] = node.children;
    const written = left && variableAlone.exec(left.text)?.[1];
    const name = written && plainVariableName(written);
    if (name && right) assigned.set(name, [...(assigned.get(name) ?? []), right]);
    else if (left?.text.includes(',')) for (const one of variablesOf(left)) given.add(one);
  }
  for (const name of namedVariables(script, root)) given.add(name);
  for (const type of ['foreach_statement', 'script_parameter']) {
    for (const node of nodesOf(root, type)) {
      const variable = node.children.find((child) => child.type === 'variable');
      if (variable) given.add(variable.text.slice(1).toLowerCase());
    }
  }
  return { script, root, assigned, given };
}

/** Every node of a type below another. */
export function nodesOf(node: Node, type: string): Node[] {
  return node.descendantsOfType(type);
}

/** The source of a node, whose strings the tree does not have. */
export function sourceOf({ script }: ScriptTree, node: Node): string {
  return script.slice(node.startIndex, node.endIndex);
}

const fixed = new Set(['null', 'true', 'false']);
const escaped =
  /^\(?\[(?:regex|System\.Text\.RegularExpressions\.Regex|WildcardPattern|System\.Management\.Automation\.WildcardPattern)\]::Escape\([^()]*\)\)?$/i;

/** Whether a node is the same text at every run: no placeholder, no call, no variable that could hold another. */
export function isConstant(tree: ScriptTree, node: Node, seen: readonly string[] = []): boolean {
  const source = sourceOf(tree, node);
  if (escaped.test(source.trim())) return true;
  if (source.includes('{{')) return false;
  const calls = ['command', 'invokation_expression', 'script_block_expression'];
  if (calls.some((type) => node.type === type || nodesOf(node, type).length > 0)) return false;
  const inStrings = scan(source).filter(({ kind }) => kind !== 'single' && kind !== 'comment');
  if (inStrings.some(({ start, end }) => /(?<!`)\$/.test(source.slice(start, end)))) return false;
  return variablesOf(node).every((name) => {
    if (fixed.has(name) || seen.includes(name)) return true;
    const values = tree.assigned.get(name);
    if (!values || tree.given.has(name)) return false;
    return values.every((value) => isConstant(tree, value, [...seen, name]));
  });
}

/** Whether every value of a variable is a block in braces. */
export function isBlockVariable({ assigned, given }: ScriptTree, name: string): boolean {
  const values = assigned.get(name.toLowerCase()) ?? [];
  return values.length > 0 && !given.has(name.toLowerCase()) && values.every(isBlock);
}

/** Whether a node is one block in braces and nothing else. */
export function isBlock(node: Node): boolean {
  let inner: Node | null = node;
  while (inner && inner.type !== 'script_block_expression')
    inner = inner.childCount === 1 ? inner.child(0) : null;
  return inner !== null;
}

/** The name of a variable in lower case, without its sign, braces and scope. */
function plainVariableName(written: string): string {
  const name = written.replace(/^[$@]\{?|\}$/g, '').toLowerCase();
  return name.replace(/^(?:global|local|private|script):/, '');
}

/** The names of the variables below a node, in lower case, without their scope. */
export function variablesOf(node: Node): string[] {
  const found = node.type === 'variable' ? [node] : nodesOf(node, 'variable');
  return found.map(({ text }) => plainVariableName(text));
}

/** An argument of a command: the parameter that names it, if one does, and its value. */
export interface Argument {
  parameter?: Node;
  value?: Node;
}

/** Switches that any cmdlet may have. */
const switches = new Set(['confirm', 'debug', 'force', 'recurse', 'verbose', 'whatif']);

/** Whether what follows a parameter is an argument of its own: a switch takes a value behind a colon alone. */
function isSwitch(command: Node, argument: Argument): boolean {
  const end = (argument.parameter?.endIndex ?? 0) - command.startIndex;
  return switches.has(parameterNameOf(argument)) && command.text[end] !== ':';
}

/** The arguments of a command in their order. */
export function argumentsOf(command: Node): Argument[] {
  const elements = command.childForFieldName('command_elements')?.children ?? [];
  const found: Argument[] = [];
  for (const element of elements) {
    if (element.type === 'command_argument_sep' || element.type === 'redirection') continue;
    const last = found.at(-1);
    if (element.type === 'command_parameter') found.push({ parameter: element });
    else if (last?.parameter && !last.value && !isSwitch(command, last)) last.value = element;
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
      !argument.value,
  );
}
