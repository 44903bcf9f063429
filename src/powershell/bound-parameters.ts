import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { plainCommandName } from './command-names.ts';
import { literalPattern } from './literal-pattern.ts';
import { nodesOf } from './nodes.ts';
import { plainVariableName, variablesOf } from './variables.ts';

/** The parameters of a script's own functions whose values are known, with all that its calls give them. */
export function boundParameters(script: string, root: Node): Map<string, readonly Node[]> {
  const bound = new Map<string, readonly Node[]>();
  const all = nodesOf(root, 'script_parameter').map(nameOf);
  for (const definition of nodesOf(root, 'function_statement')) {
    const calls = callsOf(script, root, definition);
    const own = nodesOf(definition, 'script_parameter');
    if (!calls || own.some((node) => isSpecial(script, node))) continue;
    const names = own.map(nameOf);
    const given = calls.map((call) => argumentsByName(call, names));
    for (const name of names) {
      const values = given.flatMap((one) => one?.get(name) ?? []);
      // Two functions may call theirs alike: which values are whose, a name does not tell.
      const isShared = all.filter((other) => other === name).length > 1;
      // `Save-It -Path $path` gives it what the variable of that name holds.
      const others = values.filter((value) => !isVariable(name, value));
      if (isShared || values.length < calls.length || others.some((one) => isMadeOf(name, one)))
        continue;
      bound.set(name, others);
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
