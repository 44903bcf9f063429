import type { Node } from 'web-tree-sitter';
import { heldAt } from './function-scopes.ts';
import { loopsReaching } from './loops.ts';
import { guardsOf, narrowing } from './narrowing.ts';
import { coreOf, partsOf } from './nodes.ts';
import { queryIn } from './pipelines.ts';
import { isConstant } from './constants.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { ObjectSource } from './shell.ts';
import { outputsOf, passes } from './stages.ts';
import { sourceOfText } from './text-sources.ts';
import { tableEntries } from './table-entries.ts';
import { namesIn, variablesOf } from './variables.ts';

/** What a search for the sources of a name has found. */
export interface Search {
  tree: ScriptTree;
  found: ObjectSource[];
  /** Why the name may be of something that no runbook owns. */
  problem?: string;
  seen: Set<string>;
  /** The searches behind conditions, by their node; one that has not ended yet finds nothing. */
  conditions: Map<number, readonly ObjectSource[]>;
}

const anything = 'which removes whatever a query finds';

/** Where the name of an object comes from; each source must be the runbook's own. */
export function searchSources(tree: ScriptTree, node: Node): Search {
  const search = startSearch(tree, node);
  if (search.found.length === 0) search.problem ??= 'which names nothing that can be followed';
  return search;
}

function startSearch(
  tree: ScriptTree,
  node: Node,
  conditions: Search['conditions'] = new Map(),
  seen = new Set<string>(),
) {
  const search: Search = { tree, found: [], seen, conditions };
  visit(search, node);
  return search;
}

function fail(search: Search, problem = 'whose object is named in a way that cannot be followed') {
  search.problem ??= problem;
}

/** The sources of what a condition compares with, or none. */
function sourcesIn(search: Search, node: Node): readonly ObjectSource[] {
  const known = search.conditions.get(node.id);
  if (known) return known;
  search.conditions.set(node.id, []);
  const inner = startSearch(search.tree, node, search.conditions);
  const found = inner.problem === undefined ? inner.found : [];
  search.conditions.set(node.id, found);
  return found;
}

/** Follows a value to its sources; of a table, a property says which entry is meant. */
function visit(search: Search, node: Node, property?: string): void {
  const core = coreOf(node);
  const key = `${core.id} ${property ?? ''}`;
  if (search.problem !== undefined || search.seen.has(key)) return;
  search.seen.add(key);
  (visits[core.type] ?? visitOther)(search, core, property);
}

type Visit = (search: Search, node: Node, property?: string) => void;

const visits: Readonly<Record<string, Visit>> = {
  verbatim_string_characters: visitText,
  generic_token: visitText,
  variable: visitVariable,
  member_access: (search, node) => {
    const [target, , member] = node.children;
    if (target) visit(search, target, member?.text.toLowerCase());
  },
  element_access: (search, node, property) => {
    const [target] = node.children;
    if (target) visit(search, target, property);
  },
  array_literal_expression: (search, node) => {
    // What the tree has as a list of two ends is a range where no comma was written.
    const separators = node.children.filter(({ type }) => type === ',');
    if (separators.every((one) => sourceOf(search.tree, one) === ',')) visitEach(search, node);
    else fail(search);
  },
  array_expression: visitEach,
  additive_expression: visitTogether,
  comparison_expression: (search, node, property) => {
    const [left, operator, right] = node.children;
    const [, name = ''] = /^-[ci]?(replace|split|join)$/i.exec(operator?.text.trim() ?? '') ?? [];
    const isSteady = name !== '' && right !== undefined && isConstant(search.tree, right);
    // A constant of which something is replaced is another one.
    const isOther = /^r/i.test(name) && left !== undefined && isConstant(search.tree, left);
    if (!left || !isSteady || isOther) fail(search);
    else visit(search, left, property);
  },
  invokation_expression: (search, node) => {
    const [target, , member] = node.children;
    const list = node.children.find(({ type }) => type === 'argument_list');
    const isText = /^(?:split|trim|trimstart|trimend|tostring|tolower|toupper)$/i;
    const isFollowed = isText.test(member?.text ?? '') && (!list || isConstant(search.tree, list));
    if (!target || target.type === 'type_literal' || !isFollowed) fail(search);
    else visit(search, target);
  },
  hash_literal_expression: (search, node, property) => {
    for (const { key, value } of tableEntries(search.tree, node)) {
      const isMeant = property === undefined || key.toLowerCase() === property;
      if (isMeant && value) visit(search, value);
    }
  },
  pipeline_chain: visitPipeline,
  command: visitCommand,
  script_block_expression: (search, node, property) => {
    for (const output of outputsOf(node)) visit(search, output, property);
  },
};

function visitOther(search: Search, node: Node): void {
  fail(search, /^\s*(?:''|"")\s*$/.test(sourceOf(search.tree, node)) ? anything : undefined);
}

function visitEach(search: Search, node: Node): void {
  for (const child of node.namedChildren) visit(search, child);
}

function visitText(search: Search, node: Node): void {
  const source = sourceOf(search.tree, node);
  const text = source.replace(/^(['"])([^]*)\1$/, '$2');
  if (/[*?[\]]/.test(text)) fail(search, 'which may take wildcards');
  else if (text.trim() === '') fail(search, 'which names nothing');
  else if (!source.startsWith("'") && text.includes('$')) visitExpandable(search, node, text);
  else search.found.push(sourceOfText(text));
}

/** A text with variables in it, `"$a"` or `"$($a.b)"`. */
function visitExpandable(search: Search, node: Node, text: string): void {
  const simple = /\$\((\$\w+(?:\.\w+)*)\)/g;
  if (text.replaceAll(simple, '').includes('$(')) fail(search);
  else for (const name of namesIn(search.tree, node)) visitNamed(search, node, name);
}

/** A text put together: what is constant in it belongs to no object, and something must be the runbook's own. */
function visitTogether(search: Search, node: Node): void {
  const parts = partsOf(node);
  const [constant, varying] = [true, false].map((wanted) =>
    parts.filter((part) => isConstant(search.tree, part) === wanted),
  );
  for (const part of constant ?? []) {
    // A text may be put together of itself: `$name = $name + 'a'`.
    const seen = new Set(search.seen);
    const { problem } = startSearch(search.tree, part, search.conditions, seen);
    if (problem !== undefined) fail(search, problem);
  }
  for (const part of varying ?? []) visit(search, part);
}

function visitVariable(search: Search, node: Node, property?: string): void {
  const [name = ''] = variablesOf(node);
  if (node.text.startsWith('@')) fail(search, 'which takes its object from a table');
  else visitNamed(search, node, name, property);
}

function visitNamed(search: Search, node: Node, name: string, property?: string): void {
  const held = heldAt(search.tree, name, node);
  const assigned = [...held.assigned, ...held.parts];
  const loops = loopsReaching(held.loops, node);
  if (name === '_' || name === 'psitem') fail(search, 'which removes whatever it is given by `|`');
  else if (held.isGiven || assigned.length + loops.length === 0) fail(search);
  for (const value of assigned) visit(search, value, property);
  for (const loop of loops) {
    const own = guardsOf(search.tree, node, loop, name).flatMap((guard) =>
      narrowing(search.tree, guard, name, (other) => sourcesIn(search, other)),
    );
    if (own.length > 0) search.found.push(...own);
    else visit(search, loop.list, property);
  }
}

function visitPipeline(search: Search, node: Node, property?: string): void {
  const [first, ...stages] = node.children.filter(({ type }) => type !== '|');
  if (!first || !stages.every((stage) => passes(search.tree, stage))) fail(search, anything);
  else {
    const own = stages.flatMap((stage) =>
      narrowing(search.tree, stage, '_', (other) => sourcesIn(search, other)),
    );
    if (own.length > 0) search.found.push(...own);
    else visit(search, first, property);
  }
}

function visitCommand(search: Search, node: Node, property?: string): void {
  const query = queryIn(search.tree, node);
  if (query === undefined) fail(search, anything);
  else if ('owners' in query) search.found.push(query);
  else visit(search, query.node, property);
}
