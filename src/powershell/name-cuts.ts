import type { Node } from 'web-tree-sitter';
import { chainOf, writtenTo } from './name-chains.ts';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** What takes a part of a name by its place, as `-split` or `Substring`, where that is no mark before or behind it. */
export function cutsIn(tree: ScriptTree, name: Node): string[] {
  return chainOf(tree, name).flatMap((core) => cutBy(tree, core) ?? []);
}

function cutBy(tree: ScriptTree, core: Node): string | undefined {
  const [target, , member] = core.children;
  if (core.type === 'element_access') return target && splitBy(tree, coreOf(target));
  if (!member || !/^(?:invokation_expression|member_access)$/.test(core.type)) return undefined;
  const method = member.text.toLowerCase();
  const isCutting = method === 'substring' || method === 'remove';
  return isCutting && !isOfScope(method, writtenTo(tree, core)) && isByPlace(tree, core)
    ? member.text
    : undefined;
}

/** Places that are written as numbers: others, as that of a mark which is looked for, are followed nowhere. */
function isByPlace(tree: ScriptTree, call: Node): boolean {
  return /^\s*\(\s*\d+\s*(?:,\s*\d+\s*)?\)/.test(writtenTo(tree, call));
}

/** Whether `Tag:` is taken off, which stands before the name of every policy of users. */
function isOfScope(method: string, given: string): boolean {
  const off = method === 'substring' ? /^\s*\(\s*4\s*\)/ : /^\s*\(\s*0\s*,\s*4\s*\)/;
  return off.test(given);
}

/** `-split` or `Split`, where what divides may stand in a name itself. */
function splitBy(tree: ScriptTree, core: Node): string | undefined {
  const [, operator, third] = core.children;
  const isOperator = /^-[ci]?split$/i.test(operator?.text.trim() ?? '');
  const isMethod = third?.text.toLowerCase() === 'split';
  if (!third || !(isOperator || isMethod)) return undefined;
  const given = isOperator ? sourceOf(tree, third) : writtenTo(tree, core);
  const [, , text = ''] = /^\s*\(?\s*(['"])([^'"]*)\1/.exec(given) ?? [];
  const divider = text.replaceAll(/\\(?=[^\w\\])|[[\]]/g, '');
  return /^[\w.-]+$/.test(divider) ? (isOperator ? operator?.text.trim() : third.text) : undefined;
}
