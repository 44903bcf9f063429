import type { Node } from 'web-tree-sitter';
import { scan } from './lexer.ts';
import { nodesOf } from './nodes.ts';
import type { ScriptTree } from './script-tree.ts';

/** The name of a variable in lower case, without its sign, braces, and scope or drive of variables. */
export function plainVariableName(written: string): string {
  const name = written.replace(/^[$@]\{?|\}$/g, '').toLowerCase();
  return name.replace(/^(?:global|local|private|script|variable):/, '');
}

/** The names of the variables below a node, in lower case, without their scope. */
export function variablesOf(node: Node): string[] {
  const found = node.type === 'variable' ? [node] : nodesOf(node, 'variable');
  return found.map(({ text }) => plainVariableName(text));
}

/** The variables of an expression, those in its double-quoted strings among them. */
export function namesIn({ script }: ScriptTree, node: Node): string[] {
  const source = script.slice(node.startIndex, node.endIndex);
  const inStrings = scan(source)
    .filter(({ kind }) => kind === 'double' || kind === 'here-string')
    .flatMap(({ start, end }) =>
      Array.from(source.slice(start, end).matchAll(/(?<!`)\$\{?((?:\w+:)?\w+)/g), ([name]) =>
        plainVariableName(name),
      ),
    );
  return [...new Set([...variablesOf(node), ...inStrings])];
}
