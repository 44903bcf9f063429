import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { placesIn, type FindPlace } from './file-place.ts';
import { joinedLines } from './joined-lines.ts';

/** A JSON text as a tree, as far as it could be read, with what is wrong with its form. */
export interface JsonTree {
  readonly text: string;
  /** The text of the file, where lines of it are blank in the text that was read. */
  readonly source: string;
  readonly find: FindPlace;
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
}

/** A values file is three levels deep; a text of nothing but brackets would exhaust the parser. */
const deepest = 64;

/** Reads a JSON text; where it is wrong the reading goes on behind it. */
export function jsonTree(text: string, source = text): JsonTree {
  const errors: ParseError[] = [];
  const root = parseTree(joinedLines(text), errors, { disallowComments: true });
  return { text, source, find: placesIn(text), root, errors };
}

/** The offset at which brackets lie deeper in one another than in any values file. */
export function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    // A token is known by its first character: a text in quotation marks begins with one.
    const token = text[scanner.getTokenOffset()] ?? '';
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}
