import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { givenTo } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf } from '../script-tree.ts';
import { givenToMethod } from '../texts/text-pieces.ts';
import { isRecordPath, type OfRecord } from './record-looks.ts';

/** The conditions of `if` under which a script puts a record aside, as they are written. */
export function conditionsAside(record: OfRecord): ReadonlySet<string> {
  const { tree } = record;
  return new Set(
    nodesOf(tree.root, 'if_statement').flatMap((statement) => {
      const condition = statement.children.find(({ type }) => type === 'pipeline');
      const block = statement.children.find(({ type }) => type === 'statement_block');
      const isAside = block !== undefined && putsAside(record, block);
      return condition && isAside ? [sourceOf(tree, coreOf(condition))] : [];
    }),
  );
}

/** Whether the record that is there is kept elsewhere before. */
export function putsAside(record: OfRecord, node: Node): boolean {
  const { tree } = record;
  const commands = [...nodesOf(node, 'command'), ...(node.type === 'command' ? [node] : [])];
  const methods = [...nodesOf(node, 'invokation_expression')];
  return (
    commands.some((command) => {
      if (!/^(?:copy|move|rename)-item$/.test(commandName(tree, command))) return false;
      const [first] = givenTo(tree, command).filter(({ name }) => !/^(?:des|newn)/.test(name));
      return first !== undefined && isRecordPath(record, first.value);
    }) ||
    methods.some((call) => {
      const [from] = givenToMethod(call);
      const isMoving = /^(?:copy|move)$/i.test(call.children[2]?.text ?? '');
      return isMoving && from !== undefined && isRecordPath(record, from);
    })
  );
}
