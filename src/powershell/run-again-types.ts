import type { Node } from 'web-tree-sitter';
import { assignedOnly } from './assigned-only.ts';
import { isConstant } from './constants.ts';
import { isHarmlessType } from './harmless-types.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { isProgram } from './run-again-files.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { variablesOf } from './variables.ts';

/** Finds what becomes of a type that may read a text as code or markup: `[xml]…`, `… -as …`, `param([xml] …)`. */
export function typeFindings(tree: ScriptTree): Finding[] {
  return [...castFindings(tree), ...asFindings(tree), ...attributeFindings(tree)];
}

function castFindings(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'cast_expression').flatMap((node) => {
    const [type, value] = [node.firstChild, node.lastChild];
    if (!type || !value) return [];
    if (/\bio\./i.test(sourceOf(tree, type)) && isProgram(tree, value))
      return [{ what: `\`${type.text}\` of a file that may be run`, start: node.startIndex }];
    if (isHarmlessType(sourceOf(tree, type)) || isTaken(tree, value)) return [];
    return [{ what: `\`${type.text}\` of a text that is not constant`, start: node.startIndex }];
  });
}

function asFindings(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'comparison_operator').flatMap((operator) => {
    const [left, right] = [operator.previousSibling, operator.nextSibling];
    if (!/^-as$/i.test(operator.text.trim()) || !left || !right) return [];
    if (isHarmlessType(sourceOf(tree, right))) return [];
    if (!isConstant(tree, right))
      return [{ what: '`-as` a type that a value names', start: operator.startIndex }];
    if (isTaken(tree, left)) return [];
    return [{ what: '`-as` of a text that is not constant', start: operator.startIndex }];
  });
}

/** `[ValidatePattern('…')]`, and a parameter of such a type, whatever it is given. */
function attributeFindings(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'attribute').flatMap((node) => {
    const type = node.childCount === 1 ? node.firstChild : undefined;
    const isOfType = type?.type === 'type_literal';
    const isFine = isOfType ? isHarmlessType(sourceOf(tree, type)) : isConstant(tree, node);
    if (isFine) return [];
    return [
      {
        what: `\`[${sourceOf(tree, node).replace(/^\[|\]$/g, '')}]\` of a value`,
        start: node.startIndex,
      },
    ];
  });
}

/** Whether a value is constant, or comes as it is from a command that reads it: a file is no text of the reader's. */
function isTaken(tree: ScriptTree, node: Node): boolean {
  return isConstant(tree, node) || isRead(tree, node, new Set());
}

/** Whether a value comes from a command that reads it, also as one text. */
export function isRead(tree: ScriptTree, node: Node, seen = new Set<string>()): boolean {
  const core = coreOf(node);
  if (core.type === 'command') {
    const name = commandName(tree, core);
    const giver = name === 'out-string' ? giverOf(core) : undefined;
    return giver
      ? isRead(tree, giver, seen)
      : /^(?:get-|import-|invoke-(?:restmethod|webrequest)$)/.test(name);
  }
  if (/^\[(?:System\.)?IO\.File\]::ReadAll(?:Text|Lines)\(/i.test(sourceOf(tree, core)))
    return true;
  const [list, separator] = joinedIn(core);
  if (list && separator) return isConstant(tree, separator) && isRead(tree, list, seen);
  const [name = ''] = core.type === 'variable' ? variablesOf(core) : [];
  if (seen.has(name)) return true;
  seen.add(name);
  const values = assignedOnly(tree, name);
  return values.length > 0 && values.every((value) => isRead(tree, value, seen));
}

/** The list and the separator of `… -join …`. */
function joinedIn(node: Node): readonly (Node | null)[] {
  const operator = node.children.find((child) => /^-join$/i.test(child.text.trim()));
  return operator ? [operator.previousSibling, operator.nextSibling] : [];
}

/** What stands before a command in its pipeline. */
export function giverOf(command: Node): Node | null | undefined {
  const before = command.previousSibling;
  return before?.type === '|' ? before.previousSibling : undefined;
}
