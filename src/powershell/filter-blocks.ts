import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { plainCommandName } from './command-names.ts';
import { scan } from './lexer.ts';
import { nodesOf } from './nodes.ts';
import { isFilter } from './run-again-filters.ts';
import { isDefined } from './run-again-programs.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { plainScript } from './plain-script.ts';
import { isCmdlet } from './verbs.ts';

const operand = String.raw`(?:'[^']*'|-?\d+|\$(?:true|false|null)\b|[a-z][\w.]*)`;
const comparison = String.raw`[a-z](?:[\w.]|-(?=[A-Z]))*\s+-(?:approx|band|bor|eq|ge|gt|le|like|lt|match|ne|notlike|notmatch)\s+${operand}`;
const opening = String.raw`(?:[(!\s]|-not\b)*`;

/** A block that does nothing but compare properties by their bare names, strings plain. */
const comparing = new RegExp(
  String.raw`^\{${opening}${comparison}[)\s]*(?:-(?:and|or)\b${opening}${comparison}[)\s]*)*\}$`,
  'i',
);

/** Whether a block compares properties with the same values at every run, as a filter does. */
export function isConstantFilter(tree: ScriptTree, value: Node): boolean {
  const source = sourceOf(tree, value);
  const plain = plainScript(source);
  if (!comparing.test(plain) || source.includes('{{')) return false;
  const varying = scan(source).some(
    ({ kind, start, end }) => kind !== 'single' && source.slice(start, end).includes('$'),
  );
  return !varying;
}

/** The commands of a script without what stands in filters: a name is one of a property there, and a call is no filter. */
export function calls(tree: ScriptTree): readonly Node[] {
  return outsideFilters(tree, 'command');
}

const known = new WeakMap<ScriptTree, Map<string, readonly Node[]>>();

/** The nodes of a type without those in filters, which each cmdlet reads in its own way. */
export function outsideFilters(tree: ScriptTree, type: string): readonly Node[] {
  const found = known.get(tree) ?? new Map<string, readonly Node[]>();
  known.set(tree, found);
  const nodes = found.get(type) ?? withoutFilters(tree, type);
  found.set(type, nodes);
  return nodes;
}

function withoutFilters(tree: ScriptTree, type: string): readonly Node[] {
  const nodes = nodesOf(tree.root, type);
  const commands = nodesOf(tree.root, 'command');
  const filters = commands.flatMap((command) => filtersOf(tree, command));
  if (filters.length === 0) return nodes;
  const inFilters = filters.flatMap((filter) => nodesOf(filter, type));
  const inside = new Set(inFilters.map(({ id }) => id));
  return nodes.filter(({ id }) => !inside.has(id));
}

/** The blocks that a cmdlet takes as the text of a filter; `Where-Object` and a function would run them. */
function filtersOf(tree: ScriptTree, command: Node): Node[] {
  const written = command.childForFieldName('command_name');
  const name = written ? plainCommandName(sourceOf(tree, written)) : '';
  if (!isCmdlet(name) || name === 'where-object' || isDefined(tree, name)) return [];
  return argumentsOf(command, name).flatMap((argument) => {
    const { value } = argument;
    const isBlock = value && sourceOf(tree, value).startsWith('{');
    return isBlock && isFilter(name, parameterNameOf(argument)) ? [value] : [];
  });
}
