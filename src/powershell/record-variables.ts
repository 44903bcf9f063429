import type { Node } from 'web-tree-sitter';
import { coreOf, nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { passes } from './stages.ts';
import type { ScriptTree } from './script-tree.ts';
import { variablesOf } from './variables.ts';

/** The variables that hold what `Import-Csv` has read and nothing else, whose members are texts, in lower case. */
export function recordVariables(tree: ScriptTree): Set<string> {
  const records = new Set<string>();
  const names = new Set([...tree.assigned.keys(), ...tree.loops.keys()]);
  for (let before = -1; before < records.size;) {
    before = records.size;
    for (const name of names) if (isRecord(tree, name, records)) records.add(name);
  }
  return records;
}

function isRecord(tree: ScriptTree, name: string, records: ReadonlySet<string>): boolean {
  if (tree.given.has(name) || tree.parts.has(name)) return false;
  const loops = (tree.loops.get(name) ?? []).map(({ list }) => list);
  return [...(tree.assigned.get(name) ?? []), ...loops].every(
    (value) => isOfRecord(tree, value, records) || isSameAgain(value, name),
  );
}

/** `$saved = $saved[0]` makes no other thing of it. */
function isSameAgain(value: Node, name: string): boolean {
  const core = coreOf(value);
  const target = core.type === 'element_access' ? core.firstChild : null;
  return target !== null && variablesOf(target)[0] === name;
}

/** Whether a value is read by `Import-Csv`, or an item or a part of such a one. */
export function isOfRecord(tree: ScriptTree, value: Node, records: ReadonlySet<string>): boolean {
  const core = coreOf(value);
  if (core.type === 'command') return commandName(tree, core) === 'import-csv';
  if (core.type === 'variable') return isVariableOfRecord(tree, core, records);
  if (core.type !== 'element_access' && core.type !== 'pipeline_chain') return false;
  const [first, ...stages] = core.children.filter(({ type }) => type !== '|');
  if (!first || !isOfRecord(tree, first, records)) return false;
  return core.type === 'element_access' || stages.every((stage) => passes(tree, stage));
}

function isVariableOfRecord(tree: ScriptTree, node: Node, records: ReadonlySet<string>): boolean {
  const [name = ''] = variablesOf(node);
  if (name !== '_' && name !== 'psitem') return records.has(name);
  let block: Node | null = node;
  while (block && block.type !== 'script_block_expression') block = block.parent;
  let stage: Node | null = block;
  while (stage && stage.parent?.type !== 'pipeline_chain') stage = stage.parent;
  const [first, ...others] = (stage?.parent?.children ?? []).filter(({ type }) => type !== '|');
  const before = others.slice(
    0,
    others.findIndex(({ id }) => id === stage?.id),
  );
  // What stands in a table of `Select-Object` may be given anything.
  if (!block || !stage || !first || nodesOf(stage, 'hash_entry').length > 0) return false;
  if (first.id === stage.id) return false;
  return isOfRecord(tree, first, records) && before.every((one) => passes(tree, one));
}
