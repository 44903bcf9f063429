import type { Node } from 'web-tree-sitter';
import { coreOf, nodesOf } from './nodes.ts';
import { fedTo } from './paths/read-records.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { variablesOf } from './variables.ts';

/** Methods that call what they are called on: a method that is held as a value, a delegate, a block. */
const invoking = /^(?:begin|dynamic)?invoke/i;

/** `.GetMethod('Delete')`, `.PSObject.Methods['Delete']`, `(Get-Command Remove-Item).ScriptBlock`. */
const lookedUp =
  /\.Get(?:Declared|Runtime)?(?:Method|Member|Constructor)s?\(|\.(?:Declared)?(?:Constructors|Members|Methods)\b|\b(?:Get-Command|gcm)\b/i;

/** Types that have methods and nothing else that can be asked for. */
const methodsAlone = /^\[(?:System\.)?IO\.(?:File|Directory)\]$/i;

/** Whether a method calls another one that is looked up by its name, held as a value, or picked by a value of the reader's. */
export function callsLookedUp(tree: ScriptTree, target: Node, method: string): boolean {
  if (/^invokemember$/i.test(method)) return true;
  if (!invoking.test(method)) return false;
  const core = coreOf(target);
  // A method, or a block that stands in a table: `(Get-Item a).Delete.Invoke()`.
  if (core.type === 'member_access') return !isMethodOfFiles(tree, core);
  return holdsLookedUp(tree, core, new Set());
}

/** Whether `foreach Invoke` calls what it is given, which nobody sees. */
export function callsEach(member: string): boolean {
  return invoking.test(member);
}

/** The places where a method of files is taken as a value: `$remove = [IO.File]::Delete`. */
export function heldMethods(tree: ScriptTree): Node[] {
  return nodesOf(tree.root, 'member_access').filter((node) => isMethodOfFiles(tree, node));
}

function isMethodOfFiles(tree: ScriptTree, { children }: Node): boolean {
  const [type, operator] = children;
  return type !== undefined && operator?.text === '::' && methodsAlone.test(sourceOf(tree, type));
}

function holdsLookedUp(tree: ScriptTree, node: Node, seen: Set<string>): boolean {
  const source = sourceOf(tree, node);
  if (source.includes('{{') || lookedUp.test(source)) return true;
  return variablesOf(node).some((name) => {
    const isEach = name === '_' || name === 'psitem';
    if (isEach) return fedTo(node)?.some((stage) => lookedUp.test(sourceOf(tree, stage))) ?? false;
    if (seen.has(name)) return false;
    seen.add(name);
    const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
    const values = [...(tree.assigned.get(name) ?? []), ...lists];
    return values.some((value) => !isBlock(value) && holdsLookedUp(tree, value, seen));
  });
}

/** Whether a value is a block, whose own calls are judged where they stand. */
function isBlock(value: Node): boolean {
  return coreOf(value).type === 'script_block_expression';
}
