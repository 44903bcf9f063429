import type { Node } from 'web-tree-sitter';
import { literalPattern } from '../literal-pattern.ts';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { plainCommandName } from './command-names.ts';
import { nodesOf } from './nodes.ts';
import { plainVariableName, variablesOf } from './variables.ts';

/** The parameters of a function, by their names, with all that its calls give each; undefined where that is not known. */
export type Parameters = ReadonlyMap<string, readonly Node[] | undefined>;

/** The parameters of each of a script's own functions. */
export function functionParameters(script: string, root: Node): Map<Node, Parameters> {
  return new Map(
    nodesOf(root, 'function_statement').map((definition) => {
      const own = nodesOf(definition, 'script_parameter');
      const names = own.map(nameOf);
      const isKnown = !own.some((node) => isSpecial(script, node));
      const calls = isKnown ? callsOf(script, root, definition) : undefined;
      const given = calls?.map((call) => argumentsByName(call, names));
      const valuesOf = (name: string) => {
        const values = given?.flatMap((one) => one?.get(name) ?? []);
        return values && values.length >= (calls ?? []).length ? values : undefined;
      };
      return [definition, new Map(names.map((name) => [name, valuesOf(name)]))];
    }),
  );
}

/** The parameters of a script's own functions whose values are known by their names alone. */
export function boundParameters(
  functions: ReadonlyMap<Node, Parameters>,
  root: Node,
): Map<string, readonly Node[]> {
  const bound = new Map<string, readonly Node[]>();
  const all = nodesOf(root, 'script_parameter').map(nameOf);
  for (const parameters of functions.values()) {
    for (const [name, values] of parameters) {
      if (!values) continue;
      // Two functions may call theirs alike: which values are whose, a name does not tell.
      const isShared = all.filter((other) => other === name).length > 1;
      // `Save-It -Path $path` gives it what the variable of that name holds.
      const others = values.filter((value) => !isVariable(name, value));
      if (!isShared && !others.some((one) => isMadeOf(name, one))) bound.set(name, others);
    }
  }
  return bound;
}

const nameOf = (parameter: Node): string => {
  const variable = parameter.children.find(({ type }) => type === 'variable');
  return variable ? plainVariableName(variable.text) : '';
};

/** Whether a parameter takes what comes through `|`, or is a switch, which is given no value. */
function isSpecial(script: string, { startIndex, endIndex }: Node): boolean {
  return /valuefrom|\[switch\]/i.test(script.slice(startIndex, endIndex));
}

/** Every call of a function; nothing where it may be called in another way, or takes its values in another. */
function callsOf(script: string, root: Node, definition: Node): Node[] | undefined {
  const [nameNode] = nodesOf(definition, 'function_name');
  const name = nameNode ? script.slice(nameNode.startIndex, nameNode.endIndex) : '';
  const code = script.slice(definition.startIndex, definition.endIndex);
  if (name === '' || /\$(?:args|input|psboundparameters)\b/i.test(code)) return undefined;
  const calls = nodesOf(root, 'command').filter((command) => {
    const called = command.childForFieldName('command_name');
    return called && plainCommandName(called.text) === plainCommandName(name);
  });
  const mentions = script.match(new RegExp(`(?<![\\w-])${literalPattern(name)}(?![\\w-])`, 'gi'));
  const isFed = calls.some((call) => call.previousSibling?.type === '|');
  return isFed || calls.length === 0 || mentions?.length !== calls.length + 1 ? undefined : calls;
}

/** What a call gives each parameter; nothing where a table is splatted, or a name is none of them. */
function argumentsByName(call: Node, names: readonly string[]): Map<string, Node> | undefined {
  const found = new Map<string, Node>();
  const placed: Node[] = [];
  for (const argument of argumentsOf(call)) {
    const { value } = argument;
    if (!value || /^@\w/.test(value.text)) return undefined;
    const written = parameterNameOf(argument);
    const meant = names.filter((name) => name === written);
    const [name, other] = meant.length > 0 ? meant : names.filter((one) => one.startsWith(written));
    if (written === '') placed.push(value);
    else if (name !== undefined && other === undefined) found.set(name, value);
    else return undefined;
  }
  const free = names.filter((name) => !found.has(name));
  for (const [at, value] of placed.entries()) {
    const name = free[at];
    if (name === undefined) return undefined;
    found.set(name, value);
  }
  return found;
}

function isVariable(name: string, value: Node): boolean {
  return /^\$\w+$/.test(value.text.trim()) && isMadeOf(name, value);
}

function isMadeOf(name: string, value: Node): boolean {
  return variablesOf(value).includes(name);
}
