import type { Node, Parser } from 'web-tree-sitter';
import { argumentsOf } from './arguments.ts';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { inStringsToo } from './subexpressions.ts';
import { namesIn } from './variables.ts';

/** A part of a script. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The blocks of `Where-Object` that judge something, but not what comes through `|`: all of it passes, or nothing. */
export function blindFilters(script: string, parser: Parser): Range[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) =>
      nodesOf(tree.root, 'command').flatMap((command) => {
        if (commandName(tree, command) !== 'where-object') return [];
        const blocks = argumentsOf(command, 'where-object').flatMap(({ value }) => value ?? []);
        return blocks.filter((block) => isBlind(tree, block)).map(rangeOf);
      }),
    ),
  ).map(({ start, length }) => ({ start, end: start + length }));
}

const rangeOf = ({ startIndex, endIndex }: Node) => ({
  start: startIndex,
  length: endIndex - startIndex,
});

/** What judges something by itself; a command may do so in its own way, and a block that is called too. */
const judging = ['comparison_expression', 'member_access'];

function isBlind(tree: ScriptTree, block: Node): boolean {
  const source = sourceOf(tree, block);
  if (!source.startsWith('{') || /\$\{?(?:_|psitem|input|args)/i.test(source)) return false;
  const isOwn = ['command', 'foreach_command'].every((type) => nodesOf(block, type).length === 0);
  const names = namesIn(tree, block).filter((name) => !/^(?:true|false|null)$/.test(name));
  return isOwn && names.length > 0 && judging.some((type) => nodesOf(block, type).length > 0);
}
