import type { Node, Parser } from 'web-tree-sitter';
import { scan, type Token } from './lexer.ts';
import type { SyntaxProblem } from './shell.ts';

/**
 * Finds where a script does not parse. Our own lexer checks strings and comments, because it takes ’ for a quote as
 * PowerShell does; the grammar of the parser checks the rest, with a plain string in place of each.
 */
export function syntaxProblems(script: string, parser: Parser): SyntaxProblem[] {
  const tokens = scan(script);
  const unclosed = tokens.find((token) => !token.closed);
  const offsets = unclosed ? [unclosed.start] : brokenOffsets(script, tokens, parser);
  return offsets.map((offset) => {
    const [line = ''] = script.slice(offset).split('\n');
    return { offset, near: line.slice(0, 30) };
  });
}

function brokenOffsets(script: string, tokens: readonly Token[], parser: Parser): number[] {
  const plain = plainOf(script, tokens);
  const tree = parser.parse(plain);
  if (!tree) return [0];
  const offsets = errorNodes(tree.rootNode).map((node) => node.startIndex);
  tree.delete();
  return [...redirections(plain), ...offsets];
}

/** A script that the grammar reads as PowerShell reads the original: its strings plain, every offset the same. */
export function plainScript(script: string): string {
  return plainOf(script, scan(script));
}

function plainOf(script: string, tokens: readonly Token[]): string {
  return withPlainWords(withPlainStrings(script, tokens));
}

/** Replaces each string by 'xxx' of the same length and comments by blanks, so that offsets stay the same. */
function withPlainStrings(script: string, tokens: readonly Token[]): string {
  let plain = '';
  let from = 0;
  for (const { kind, start, end } of tokens) {
    const inner = script
      .slice(start + 1, end - 1)
      .replace(/[^\n]/g, 'x')
      .replace(/\n/g, ' ');
    const replacement =
      kind === 'comment' ? script.slice(start, end).replace(/[^\n]/g, ' ') : `'${inner}'`;
    plain += script.slice(from, start) + replacement;
    from = end;
  }
  return plain + script.slice(from);
}

/**
 * Replaces syntax that only PowerShell accepts, of the same length, so that the grammar accepts it too: bare words in a
 * list (`Format-List Name, Fqdn`), and `-type=SRV` for a program.
 */
function withPlainWords(plain: string): string {
  const quoted = (word: string) => (word.length < 2 ? '1' : `'${'x'.repeat(word.length - 2)}'`);
  return plain
    .replace(/(?<=\S )[A-Za-z][\w.*]*(?= ?,)/g, quoted)
    .replace(/(?<=[\w'] ?, ?)[A-Za-z][\w.*]*/g, quoted)
    .replace(/(?<= -[A-Za-z]+)=(?=[\w'])/g, ':');
}

/** The grammar accepts `<FQDN>` and `<a b>`, which PowerShell refuses: `<` is reserved. */
function redirections(plain: string): number[] {
  return Array.from(plain.matchAll(/(?<![`\w])<(?!#)/g), (match) => match.index);
}

function errorNodes(node: Node): Node[] {
  if (node.isError || node.isMissing) return [node];
  return node.hasError ? node.children.flatMap((child) => errorNodes(child)) : [];
}
