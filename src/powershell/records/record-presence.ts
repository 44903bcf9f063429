import type { Node } from 'web-tree-sitter';
import { assignedOnly } from '../assigned-only.ts';
import { commandName } from '../called-names.ts';
import { givenTo, switchedOn } from '../given-arguments.ts';
import { coreOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { outputsOf } from '../stages.ts';
import { calledBy } from '../texts/called-blocks.ts';
import { variablesOf } from '../variables.ts';
import {
  isMethodWith,
  isRecordPath,
  looksAtRecord,
  seesRecord,
  type OfRecord,
} from './record-looks.ts';

/**
 * What a condition gives where the record is there: true, false, what cannot be told, or what has nothing to do with
 * the record.
 */
export type Truth = 'yes' | 'no' | 'unclear' | 'other';

const opposite: Readonly<Record<Truth, Truth>> = {
  yes: 'no',
  no: 'yes',
  unclear: 'unclear',
  other: 'other',
};

/** What a condition gives where the record is there. */
export function whereRecordIs(record: OfRecord, node: Node, seen: readonly string[] = []): Truth {
  const core = coreOf(node);
  const { tree, aside } = record;
  if (aside?.has(sourceOf(tree, core)) === true) return 'no';
  switch (core.type) {
    case 'logical_expression':
      return ofBoth(record, core, seen);
    case 'expression_with_unary_operator':
      return ofUnary(record, core, seen);
    case 'comparison_expression':
      return ofComparison(record, core, seen);
    case 'variable':
      return ofVariable(record, core, seen);
    case 'command':
      return ofCommand(record, core, seen);
    case 'invokation_expression':
      return isMethodWith(record, core) && /exists/i.test(core.children[2]?.text ?? '')
        ? 'yes'
        : whetherItLooks(record, core);
    case 'script_block_expression':
      return ofOutputs(record, core, seen);
    default:
      return constantIn(tree, core) ?? whetherItLooks(record, core);
  }
}

/** A comparison of what is in the record with something says nothing of whether it is there. */
function whetherItLooks(record: OfRecord, node: Node): Truth {
  const isOfContent = node.type === 'comparison_expression' && !isWithNothing(record.tree, node);
  const looks = isOfContent ? seesRecord : looksAtRecord;
  return looks(record, node) ? 'unclear' : 'other';
}

/** `$saved -eq $null`, `@($saved).Count -gt 0`. */
function isWithNothing(tree: ScriptTree, { children }: Node): boolean {
  return [children[0], children[2]].some(
    (side) => side && /^(?:\$null|\$true|\$false|\d+|''|"")$/i.test(sourceOf(tree, side).trim()),
  );
}

function constantIn(tree: ScriptTree, node: Node): Truth | undefined {
  const [, word] = /^\$(true|false|null)$/i.exec(node.text) ?? [];
  if (word === undefined || tree.assigned.has(word.toLowerCase())) return undefined;
  return /true/i.test(word) ? 'yes' : 'no';
}

function ofBoth(record: OfRecord, node: Node, seen: readonly string[]): Truth {
  const [left, operator, right] = node.children;
  const sides = [left, right].flatMap((side) => (side ? whereRecordIs(record, side, seen) : []));
  const written = operator?.text.trim().toLowerCase();
  const [ending, going]: readonly Truth[] = written === '-or' ? ['yes', 'no'] : ['no', 'yes'];
  if (written === '-xor' || ending === undefined) return whetherItLooks(record, node);
  if (sides.includes(ending)) return ending;
  if (sides.every((side) => side === going)) return going ?? 'other';
  return sides.includes('unclear') ? 'unclear' : 'other';
}

function ofUnary(record: OfRecord, node: Node, seen: readonly string[]): Truth {
  const [operator, operand] = node.children;
  const isNot = /^(?:-not|!)$/i.test(operator?.text.trim() ?? '');
  return isNot && operand
    ? opposite[whereRecordIs(record, operand, seen)]
    : whetherItLooks(record, node);
}

/** `(Test-Path $record) -eq $false`. */
function ofComparison(record: OfRecord, node: Node, seen: readonly string[]): Truth {
  const [left, operator, right] = node.children;
  const [, word = ''] = /^-[ci]?(eq|ne)$/i.exec(operator?.text.trim() ?? '') ?? [];
  if (!left || !right || word === '') return whetherItLooks(record, node);
  const [one, other] = [left, right].map((side) => whereRecordIs(record, side, seen));
  const isKnown = (side?: Truth) => side === 'yes' || side === 'no';
  if (!isKnown(one) || !isKnown(other)) return whetherItLooks(record, node);
  return (one === other) === (word.toLowerCase() === 'eq') ? 'yes' : 'no';
}

/** A variable that is given one thing alone, or things that all say the same. */
function ofVariable(record: OfRecord, node: Node, seen: readonly string[]): Truth {
  const { tree } = record;
  const [name = ''] = variablesOf(node);
  const constant = constantIn(tree, node);
  if (constant) return constant;
  const values = seen.includes(name) ? [] : assignedOnly(tree, name);
  const truths = values.map((value) => whereRecordIs(record, value, [...seen, name]));
  const [first, ...others] = truths;
  if (first && others.every((one) => one === first)) return first;
  return whetherItLooks(record, node);
}

/** `Test-Path $record`, or a block or function that says whether it is there. */
function ofCommand(record: OfRecord, command: Node, seen: readonly string[]): Truth {
  const { tree } = record;
  if (commandName(tree, command) === 'test-path') {
    const isPath = givenTo(tree, command).some(({ value }) => isRecordPath(record, value));
    const isOther = switchedOn(tree, command).some((name) => /^(?:old|new|isv)/.test(name));
    return isPath && !isOther ? 'yes' : 'other';
  }
  const [called, another] = calledBy(tree, command);
  const isBlock = called?.type === 'script_block_expression' && !another;
  return isBlock ? ofOutputs(record, called, seen) : whetherItLooks(record, command);
}

function ofOutputs(record: OfRecord, block: Node, seen: readonly string[]): Truth {
  const [output, another] = outputsOf(block);
  const key = `block ${block.id}`;
  return output && !another && !seen.includes(key)
    ? whereRecordIs(record, output, [...seen, key])
    : whetherItLooks(record, block);
}
