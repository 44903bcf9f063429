import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { constantIn } from '../constant-conditions.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import type { ScriptTree } from '../script-tree.ts';
import { callsOf, looksAtRecord, usesRecord, type OfRecord } from './record-looks.ts';
import { putsAside } from './records-aside.ts';
import { whereRecordIs, type Truth } from './record-presence.ts';

/** Whether a node is reached only where the record is not there, as far as can be told. */
export function isGuarded(record: OfRecord, node: Node, seen: readonly number[] = []): boolean {
  for (let child = node, { parent } = child; parent; child = parent, { parent } = child) {
    if (isSkipped(record, parent, child)) return true;
    const isBlock = child.type === 'script_block_expression' || child.type === 'function_statement';
    if (!isBlock || seen.includes(child.id)) continue;
    const calls = callsOf(record.tree, child).filter(
      ({ startIndex, endIndex }) => child.endIndex <= startIndex || endIndex <= child.startIndex,
    );
    // A block that nobody is seen to call may be called anywhere.
    if (calls.length === 0 && !isRunInPlace(record.tree, child)) return true;
    if (calls.length > 0)
      return calls.every((call) => isGuarded(record, call, [...seen, child.id]));
  }
  return false;
}

/** A block that a command has around it: `& { … }`, `ForEach-Object { … }`. */
function isRunInPlace(tree: ScriptTree, block: Node): boolean {
  return callsOf(tree, block).length > 0;
}

/** Whether what stands below a parent is left out where the record is there, or that cannot be told. */
function isSkipped(record: OfRecord, parent: Node, child: Node): boolean {
  switch (parent.type) {
    case 'statement_list':
      return before(parent, child).some((one) => isEnding(record, one));
    case 'if_statement':
      return ofBranch(record, parent, child);
    case 'elseif_clauses':
      return before(parent, child).some((clause) => !isPassed(record, clause, 'no'));
    case 'elseif_clause':
      return child.type === 'statement_block' && !isPassed(record, parent, 'yes');
    case 'while_statement':
    case 'for_statement':
      return child.type === 'statement_block' && !isPassed(record, parent, 'yes');
    case 'logical_expression':
      return ofOperand(record, parent, child);
    case 'switch_statement':
    case 'catch_clauses':
      return before(parent.type === 'catch_clauses' ? (parent.parent ?? parent) : parent, child)
        .concat(parent.children.slice(0, 1))
        .some((one) => one.id !== child.id && looksAtRecord(record, one));
    case 'pipeline_chain':
      return before(parent, child).some((stage) => looksAtRecordIn(record, stage));
    default:
      return false;
  }
}

/** A stage that lets things through by whether the record is there. */
function looksAtRecordIn(record: OfRecord, stage: Node): boolean {
  const core = coreOf(stage);
  return core.type === 'command' && commandName(record.tree, core) === 'where-object'
    ? looksAtRecord(record, core)
    : false;
}

function before(parent: Node, child: Node): Node[] {
  return parent.children.filter(({ endIndex }) => endIndex <= child.startIndex);
}

/** Whether a clause with a condition leads on where the condition gives what is wanted, or something of its own. */
function isPassed(record: OfRecord, clause: Node, wanted: Truth): boolean {
  const truth = conditionTruth(record, clause);
  return truth === wanted || truth === 'other';
}

function conditionTruth(record: OfRecord, clause: Node): Truth {
  const condition = clause.children.find(({ type }) =>
    /^(?:pipeline|while_condition|for_condition)$/.test(type),
  );
  if (!condition) return 'other';
  // A constant is told as such, and what is meant in its place is not known.
  return constantIn(record.tree, condition) === undefined
    ? whereRecordIs(record, condition)
    : 'unclear';
}

function ofBranch(record: OfRecord, statement: Node, child: Node): boolean {
  if (child.type === 'statement_block') return !isPassed(record, statement, 'yes');
  if (child.type !== 'elseif_clauses' && child.type !== 'else_clause') return false;
  const clauses = nodesOf(statement, 'elseif_clause').filter(
    (clause) => clause.parent?.parent?.id === statement.id && child.type === 'else_clause',
  );
  return [statement, ...clauses].some((clause) => !isPassed(record, clause, 'no'));
}

/** `(Test-Path $record) -or (…)`, of which the end runs only where the beginning has not decided. */
function ofOperand(record: OfRecord, expression: Node, child: Node): boolean {
  const [left, operator] = expression.children;
  if (!left || left.id === child.id) return false;
  const truth = whereRecordIs(record, left);
  const isOr = operator?.text.trim().toLowerCase() === '-or';
  return truth !== 'other' && truth !== (isOr ? 'no' : 'yes');
}

/** Whether a statement ends the run where the record is there, goes on only when it is not, or puts it aside. */
function isEnding(record: OfRecord, statement: Node): boolean {
  if (statement.type === 'flow_control_statement') return true;
  const core = coreOf(statement);
  switch (core.type) {
    case 'if_statement':
      // Within and behind it, what it puts aside counts by itself.
      return isEndingBranch({ tree: record.tree, paths: record.paths }, core);
    case 'while_statement':
    case 'do_statement':
    case 'for_statement':
    case 'switch_statement':
      return looksAtRecord(record, core);
    case 'try_statement':
      return isEndingTry(record, core);
    default:
      return putsAside(record, core);
  }
}

/** Errors of what has nothing to do with the record end the run wherever the record is. */
function isEndingTry(record: OfRecord, statement: Node): boolean {
  const body = statement.children.find(({ type }) => type === 'statement_block');
  const isAbout = body !== undefined && usesRecord(record, body);
  return isAbout && nodesOf(statement, 'flow_control_statement').length > 0;
}

/** Whether every branch that may be taken where the record is there ends the run. */
function isEndingBranch(record: OfRecord, statement: Node): boolean {
  const others = statement.children.flatMap((child) =>
    child.type === 'elseif_clauses' ? child.namedChildren : child,
  );
  let isEach = true;
  for (const clause of [statement, ...others]) {
    const block = clause.children.find(({ type }) => type === 'statement_block');
    const isElse = clause.type === 'else_clause';
    if (!block || !(isElse || /^(?:if_statement|elseif_clause)$/.test(clause.type))) continue;
    const truth = isElse ? 'yes' : conditionTruth(record, clause);
    const isEnd = statementsIn(block).some((one) => isEnding(record, one));
    if (truth === 'yes' || (truth === 'unclear' && isEnd)) return isEnd && isEach;
    isEach &&= isEnd || truth === 'no';
  }
  return false;
}

function statementsIn(block: Node): Node[] {
  return block.namedChildren.flatMap((child) =>
    child.type === 'statement_list' ? child.namedChildren : child,
  );
}
