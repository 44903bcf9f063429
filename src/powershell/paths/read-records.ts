import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { givenTo } from '../given-arguments.ts';
import { allOf, partsOf } from '../composed-values.ts';
import { coreOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { variablesOf } from '../variables.ts';
import type { Evaluation } from './evaluation.ts';

type Evaluated = Pick<Evaluation, 'tree' | 'ofNode'>;

/** The paths of the records whose rows a value holds, and nothing else; undefined where it may hold something else. */
export function recordsIn(evaluation: Evaluated, node: Node): readonly string[] | undefined {
  return known(inNode(evaluation, node, []));
}

/** The paths of the records whose rows a variable holds, and nothing else. */
export function recordsNamed(evaluation: Evaluated, name: string): readonly string[] | undefined {
  return known(inVariable(evaluation, name, []));
}

/** The paths of the records whose rows some stages of a pipeline hand on as they are. */
export function recordsOfStages(
  evaluation: Evaluated,
  stages: readonly Node[],
): readonly string[] | undefined {
  return known(fromStages(evaluation, stages, []));
}

/** What is given only by itself holds no record that is known. */
function known(records: readonly string[] | undefined): readonly string[] | undefined {
  return records === undefined || records.length === 0 ? undefined : [...new Set(records)];
}

/** The same as `recordsIn` below some variables, which give nothing more where they are asked for again. */
function inNode(
  evaluation: Evaluated,
  node: Node,
  seen: readonly string[],
): readonly string[] | undefined {
  const core = coreOf(node);
  switch (core.type) {
    case 'command':
      return recordsReadBy(evaluation, core);
    case 'variable':
      return recordsOfVariable(evaluation, core, seen);
    case 'element_access':
      return ofItem(evaluation, core, seen);
    case 'pipeline_chain':
      return recordsOfPipeline(evaluation, core, seen);
    default:
      return allOf(partsOf(core) ?? [], (part) => inNode(evaluation, part, seen));
  }
}

/** The paths of the records that a command reads as rows with columns. */
function recordsReadBy(evaluation: Evaluated, command: Node): readonly string[] | undefined {
  const cmdlet = commandName(evaluation.tree, command);
  if (cmdlet !== 'import-csv' && cmdlet !== 'import-clixml') return undefined;
  const given = givenTo(evaluation.tree, command);
  // `-Header` gives the columns other names.
  if (given.some(({ name }) => name !== '' && 'header'.startsWith(name))) return undefined;
  const path =
    given.find(({ name }) => mayMean(cmdlet, name, ['path', 'literalpath'])) ??
    given.find(({ name }) => name === '');
  return path && evaluation.ofNode(path.value).map(({ text }) => text);
}

function ofItem(
  evaluation: Evaluated,
  access: Node,
  seen: readonly string[],
): readonly string[] | undefined {
  const isNamed = /\[\s*['"]/.test(sourceOf(evaluation.tree, access));
  return access.firstChild && !isNamed ? inNode(evaluation, access.firstChild, seen) : undefined;
}

function recordsOfVariable(
  evaluation: Evaluated,
  node: Node,
  seen: readonly string[],
): readonly string[] | undefined {
  const [name = ''] = variablesOf(node);
  if (name !== '_' && name !== 'psitem') return inVariable(evaluation, name, seen);
  const fed = fedTo(node);
  return fed && fromStages(evaluation, fed, seen);
}

function inVariable(
  evaluation: Evaluated,
  name: string,
  seen: readonly string[],
): readonly string[] | undefined {
  if (seen.includes(name)) return [];
  const { tree } = evaluation;
  if (tree.given.has(name) || tree.parts.has(name)) return undefined;
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  const values = [...(tree.assigned.get(name) ?? []), ...lists].filter(
    (value) => !isNothing(tree, value),
  );
  return allOf(values, (value) => inNode(evaluation, value, [...seen, name]));
}

function isNothing(tree: ScriptTree, value: Node): boolean {
  return /^(?:\$null|@\(\s*\))$/i.test(sourceOf(tree, value).trim());
}

function recordsOfPipeline(
  evaluation: Evaluated,
  chain: Node,
  seen: readonly string[],
): readonly string[] | undefined {
  return fromStages(
    evaluation,
    chain.children.filter(({ type }) => type !== '|'),
    seen,
  );
}

function fromStages(
  evaluation: Evaluated,
  [first, ...stages]: readonly Node[],
  seen: readonly string[],
): readonly string[] | undefined {
  if (!first || !stages.every((stage) => keepsRows(evaluation.tree, stage))) return undefined;
  return inNode(evaluation, first, seen);
}

/** Whether a stage of a pipeline hands on rows as they are. */
function keepsRows(tree: ScriptTree, stage: Node): boolean {
  const core = coreOf(stage);
  const name =
    core.type === 'command' ? commandName(tree, core) : sourceOf(tree, core).toLowerCase();
  if (/^(?:where-object|sort-object|get-unique|tee-object)$/.test(name)) return true;
  const isWhole = (one: { name: string }) => /^(?:f|l|sk|i|u|w)\w*$/.test(one.name);
  return name === 'select-object' && core.type === 'command' && givenTo(tree, core).every(isWhole);
}

/** Where `$_` is what the pipeline gives no more: an error that is caught, or what a switch compares. */
const otherMeaning = /^(?:catch_clause|trap_statement|switch_statement)$/;

/** The stages of a pipeline before the one in whose block `$_` stands. */
export function fedTo(node: Node): readonly Node[] | undefined {
  let block: Node | null = node;
  while (block && block.type !== 'script_block_expression') {
    if (otherMeaning.test(block.type)) return undefined;
    block = block.parent;
  }
  let stage: Node | null = block;
  while (stage && stage.parent?.type !== 'pipeline_chain') stage = stage.parent;
  if (!block || !stage?.parent) return undefined;
  const all = stage.parent.children.filter(({ type }) => type !== '|');
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === stage.id),
  );
  return before.length > 0 ? before : undefined;
}
