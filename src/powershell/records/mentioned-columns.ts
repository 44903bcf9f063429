import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { isOwnFunction } from '../own-functions.ts';
import { pathValues } from '../paths/path-values.ts';
import { fedTo, recordsIn, recordsNamed, recordsOfStages } from '../paths/read-records.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { givenToMethod } from '../texts/text-pieces.ts';
import { namesIn, variablesOf } from '../variables.ts';
import { conditionsAround } from './conditions-around.ts';
import { columnsReadIn } from './read-columns.ts';

/** What a value may depend on. */
export interface Mentioned {
  /** The columns of records, in lower case. */
  readonly columns: Set<string>;
  /** The variables on the way to them. */
  readonly names: Set<string>;
  /** Whether it may depend on more, which nobody sees: a whole row, a parameter, a file. */
  isOpen: boolean;
}

/** Everything that a value may depend on: itself, what its variables are given, and where that is decided. */
export function mentionedIn(tree: ScriptTree, nodes: readonly Node[]): Mentioned {
  const found: Mentioned = { columns: new Set(), names: new Set(), isOpen: false };
  for (const node of nodes) visit(tree, node, found);
  return found;
}

const evaluated = (tree: ScriptTree) => ({ tree, ofNode: (node: Node) => pathValues(tree, node) });

function visit(tree: ScriptTree, node: Node, found: Mentioned): void {
  if (found.isOpen) return;
  if (node.type === 'member_access' && visitMember(tree, node, found)) return;
  if (node.type === 'variable') {
    visitVariable(tree, node, found);
    return;
  }
  if (node.type === 'verbatim_string_characters') {
    visitText(tree, node, found);
    return;
  }
  if (node.type === 'pipeline_chain' && visitRows(tree, node, found)) return;
  if (node.type === 'command' && isUnseen(tree, node)) found.isOpen = true;
  for (const child of node.children) visit(tree, child, found);
}

/** Notes the column of a row that is read, and tells whether it is one. */
function visitMember(tree: ScriptTree, node: Node, found: Mentioned): boolean {
  const [target, , member] = node.children;
  if (!target || !member || !recordsIn(evaluated(tree), target)) return false;
  const name = sourceOf(tree, member).replace(/^['"]|['"]$/g, '');
  if (/^psobject$/i.test(name) || !/^\w+$/.test(name)) found.isOpen = true;
  else if (!/^(?:count|length)$/i.test(name)) found.columns.add(name.toLowerCase());
  for (const one of variablesOf(target)) found.names.add(one);
  return true;
}

/** What follows a row through a pipeline reads columns of it, where its last stage says what of each is meant. */
function visitRows(tree: ScriptTree, chain: Node, found: Mentioned): boolean {
  const [first, ...stages] = chain.children.filter(({ type }) => type !== '|');
  if (!first || !recordsOfStages(evaluated(tree), [first])) return false;
  const last = stages.at(-1);
  const read = last ? columnsReadIn(tree, last) : [];
  // A group has its rows, whatever they are grouped by.
  const isGroup = last !== undefined && commandName(tree, coreOf(last)) === 'group-object';
  if (read.length === 0 || isGroup) found.isOpen = true;
  for (const { what } of read) found.columns.add(what.toLowerCase());
  for (const stage of stages) visit(tree, stage, found);
  return true;
}

/** Commands that read what is written elsewhere, or run code that nobody sees. */
const unseen = /^(?:import-\w+|get-content|get-variable|invoke-\w+|iex|icm|read-host)$/;

function isUnseen(tree: ScriptTree, command: Node): boolean {
  return unseen.test(commandName(tree, command)) || isOwnFunction(tree, command);
}

function visitVariable(tree: ScriptTree, node: Node, found: Mentioned): void {
  const [name = ''] = variablesOf(node);
  if (recordsIn(evaluated(tree), node)) found.isOpen = true;
  else if (name !== '_' && name !== 'psitem') visitName(tree, name, found);
  else {
    const fed = fedTo(node);
    if (!fed) found.isOpen = true;
    // What is fed stands beside the block, or around the whole command.
    else if (!found.names.has(`_${String(fed[0]?.id)}`)) {
      found.names.add(`_${String(fed[0]?.id)}`);
      for (const stage of fed) visit(tree, stage, found);
    }
  }
}

function visitName(tree: ScriptTree, name: string, found: Mentioned): void {
  if (found.names.has(name)) return;
  found.names.add(name);
  if (tree.given.has(name)) found.isOpen = true;
  const values = [...(tree.assigned.get(name) ?? []), ...(tree.parts.get(name) ?? [])];
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  for (const value of [...values, ...lists, ...givenByReference(tree, name)])
    visit(tree, value, found);
  for (const value of values)
    for (const { condition } of conditionsAround(value)) visit(tree, condition, found);
}

/** What a method is given that sets the variable: `[bool]::TryParse($saved.Enabled, [ref]$on)`. */
function givenByReference(tree: ScriptTree, name: string): readonly Node[] {
  const isSet = new RegExp(String.raw`\[ref\]\s*\$${name}\b`, 'i');
  return nodesOf(tree.root, 'invokation_expression').flatMap((call) => {
    const given = givenToMethod(call);
    const references = given.filter((one) => isSet.test(sourceOf(tree, one)));
    return references.length > 0 ? given.filter((one) => !references.includes(one)) : [];
  });
}

/** A text in double quotes has variables, and columns of rows. */
function visitText(tree: ScriptTree, node: Node, found: Mentioned): void {
  const source = sourceOf(tree, node);
  if (!source.includes('$') || source.startsWith("'")) return;
  for (const { what } of columnsReadIn(tree, node)) found.columns.add(what.toLowerCase());
  for (const name of namesIn(tree, node)) {
    if (!recordsNamed(evaluated(tree), name)) {
      if (name !== '_' && name !== 'psitem') visitName(tree, name, found);
      continue;
    }
    found.names.add(name);
    // The text of a whole row has all of its columns.
    if (new RegExp(String.raw`\$\{?${name}\}?(?!\w|(?:\[-?\d+\])?\.\w)`, 'i').test(source))
      found.isOpen = true;
  }
}
