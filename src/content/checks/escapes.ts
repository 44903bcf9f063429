import { mdxToMdast, type MdastNode } from 'satteri';
import { CST, Lexer } from 'yaml';
import { decodedReference } from '../../build/html.ts';

/** A character that a file writes in other characters. */
interface Escape {
  offset: number;
  character: string;
}

/** The escapes of each kind of file, by its extension. */
const kinds: Readonly<Record<string, (text: string) => Iterable<Escape>>> = {
  yaml: yamlEscapes,
  mdx: mdxEscapes,
  svg: references,
};

/** The characters that a file writes by an escape, in any form that its kind of file has. */
export function escapesIn(name: string, text: string): Iterable<Escape> {
  return kinds[name.slice(name.lastIndexOf('.') + 1)]?.(text) ?? [];
}

/** `&#8203;`, `&#x200b;`, `&ZeroWidthSpace;`. */
function* references(text: string): Generator<Escape> {
  for (const { 0: reference, index } of text.matchAll(/&(?:#(?:x[\da-f]+|\d+)|[a-z]\w*);/gi))
    yield { offset: index, character: decodedReference(reference) };
}

function* mdxEscapes(text: string): Generator<Escape> {
  const [, head = ''] = /^\uFEFF?---\n([^]*?\n)---\n/.exec(text) ?? [];
  for (const { offset, character } of yamlEscapes(head))
    yield { offset: offset + text.indexOf(head), character };
  const found = [...references(text)];
  if (found.length === 0) return;
  const code = codeIn(text);
  yield* found.filter(({ offset }) => !code.some(([start, end]) => start < offset && offset < end));
}

/** Where a page has literal code, in which a reference is only shown; nowhere if it cannot be read. */
function codeIn(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  const waiting: MdastNode[] = [];
  try {
    waiting.push(mdxToMdast(text));
  } catch {
    // Why it cannot be read is said by its reader.
  }
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { start, end } = node.position ?? {};
    if (node.type === 'inlineCode') found.push([start?.offset ?? 0, end?.offset ?? 0]);
    if ('children' in node) waiting.push(...node.children);
  }
  return found;
}

/** What a letter stands for behind a backslash. */
const letters: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' },
  ...{ e: '\u001B', N: '\u0085', L: '\u2028', P: '\u2029' },
};

/** `\u200b`, `\x1b`, `\e` in double quotes, where alone YAML has escapes. */
function* yamlEscapes(text: string): Generator<Escape> {
  if (!/"[^]*\\/.test(text)) return;
  let offset = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    const isPlain: boolean = inScalar;
    inScalar = !isPlain && token === CST.SCALAR;
    if (inScalar || token === CST.DOCUMENT) continue;
    if (!isPlain && CST.tokenType(token) === 'double-quoted-scalar')
      for (const { 0: escape, 1: code, index } of token.matchAll(
        /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|([^]))/gi,
      ))
        yield { offset: offset + index, character: letters[code ?? ''] ?? characterOf(escape) };
    offset += token.length;
  }
}

function characterOf(escape: string): string {
  const code = Number.parseInt(escape.slice(2), 16);
  if (Number.isNaN(code)) return escape.slice(1);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\0';
}
