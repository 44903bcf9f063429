import type { Node } from 'web-tree-sitter';
import { assignedOnly } from './assigned-only.ts';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { isConstant } from './constants.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { plainVariableName } from './variables.ts';

/** What gives another date. */
const steps = /^(?:add\w+|date|subtract|to(?:localtime|universaltime))$/i;

/** Whether a table has nothing but constants and dates, in which no quote can stand. */
export function hasConstantsAndDates(tree: ScriptTree, table: Node): boolean {
  const core = coreOf(table);
  if (core.type === 'variable') {
    const values = assignedOnly(tree, plainVariableName(core.text));
    const isTable = (value: Node) =>
      coreOf(value).type !== 'variable' && hasConstantsAndDates(tree, value);
    return values.length > 0 && values.every(isTable);
  }
  if (core.type !== 'hash_literal_expression') return false;
  const entries = nodesOf(core, 'hash_entry');
  return entries.every((entry) => {
    const value = entry.children.find(({ previousSibling }) => previousSibling?.type === '=');
    return value !== undefined && (isConstant(tree, value) || isDate(tree, value));
  });
}

/** Whether an expression is seen to give a date. */
function isDate(tree: ScriptTree, node: Node, seen = new Set<string>()): boolean {
  const core = coreOf(node);
  const [target, , member] = core.children;
  switch (core.type) {
    case 'command':
      return commandName(tree, core) === 'get-date' && !isFormatted(core);
    case 'variable':
      return isDateVariable(tree, plainVariableName(core.text), seen);
    case 'invokation_expression':
    case 'member_access':
      if (/^\[(?:System\.)?datetime\]::(?:now|utcnow|today)$/i.test(sourceOf(tree, core).trim()))
        return true;
      return target && member ? steps.test(member.text) && isDate(tree, target, seen) : false;
    default:
      return false;
  }
}

function isFormatted(command: Node): boolean {
  return argumentsOf(command).some((one) => /^(?:f|u)/.test(parameterNameOf(one)));
}

function isDateVariable(tree: ScriptTree, name: string, seen: Set<string>): boolean {
  if (seen.has(name)) return true;
  seen.add(name);
  const values = assignedOnly(tree, name);
  return values.length > 0 && values.every((value) => isDate(tree, value, seen));
}
