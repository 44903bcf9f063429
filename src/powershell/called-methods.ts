import type { Node, Parser } from 'web-tree-sitter';
import { nodesOf, sourceOf, withTree, type ScriptTree } from './script-tree.ts';
import type { CalledMethod } from './shell.ts';
import { subexpressionsInStrings } from './subexpressions.ts';

/** Finds every method that a script calls, wherever it stands. */
export function calledMethods(script: string, parser: Parser): CalledMethod[] {
  const calls = withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'invokation_expression').flatMap((node) => callOf(tree, node)),
  );
  const inStrings = subexpressionsInStrings(script).flatMap(({ code, start }) =>
    calledMethods(code, parser).map((call) => ({ ...call, start: start + call.start })),
  );
  return [...calls, ...inStrings];
}

function callOf(tree: ScriptTree, node: Node): CalledMethod[] {
  const [target, operator, member] = node.children;
  if (!target || !operator || !member) return [];
  const type = target.type === 'type_literal' ? sourceOf(tree, target).slice(1, -1) : undefined;
  const name = sourceOf(tree, member).replace(/['"]/g, '');
  const text = `${type === undefined ? '' : `[${type}]`}${operator.text}${name}()`;
  const typed = type !== undefined && { type: type.replace(/^System\./i, '') };
  return [{ name, text, start: operator.startIndex, ...typed }];
}
