import { CST, Lexer } from 'yaml';
import type { Details } from '../../diagnostic.ts';
import { maxNesting } from './limits.ts';

/** Something of YAML that content does not use, and the offset at which it stands. */
export interface YamlExtra extends Details {
  offset: number;
}

const plain = 'the value itself: each file is read by people, from top to bottom';

const extras: Readonly<Record<string, Details>> = {
  alias: {
    found: 'an alias (`*…`)',
    expected: plain,
    advice: 'Write the value again here, or put the text into quotes.',
  },
  anchor: {
    found: 'an anchor (`&…`)',
    expected: plain,
    advice: 'Remove it and write the value wherever it is needed, or put the text into quotes.',
  },
  tag: {
    found: 'a tag (`!…`)',
    expected: plain,
    advice:
      'Remove it: the schema says what each value is. Put a text that starts with ! into quotes.',
  },
  'directive-line': {
    found: 'a directive (`%…`)',
    expected: 'keys and values alone',
    advice: 'Remove the line.',
  },
  'doc-end': {
    found: 'the end of a document (`...`)',
    expected: 'one document',
    advice: 'Remove the line.',
  },
};

const second: Details = {
  found: 'a second document (`---`)',
  expected: 'one document',
  advice: 'Move it into a file of its own, or remove the line.',
};

const nested: Details = {
  found: `more than ${maxNesting} lists and maps in each other`,
  expected: 'the few that the schema has',
  advice: 'Close the brackets that are open, or outdent the lines.',
};

/**
 * The first thing in a YAML text that content does not use: what makes a file mean something else than it shows, or
 * grow without end. The text is only divided into tokens, so that nothing in it can cost much.
 */
export function findYamlExtra(text: string): YamlExtra | undefined {
  let offset = 0;
  let hasBegun = false;
  let depth = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    const type: string | null = inScalar ? 'scalar' : CST.tokenType(token);
    // The lexer announces a plain text, and the start of a document, by a control character of its own.
    inScalar = type === 'scalar' && token === CST.SCALAR;
    if (inScalar || token === CST.DOCUMENT) continue;
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth -= 1;
    const details = extras[type ?? ''] ?? (hasBegun && type === 'doc-start' ? second : undefined);
    if (details) return { offset, ...details };
    if (depth > maxNesting || isTooFarIn(text, type, offset)) return { offset, ...nested };
    hasBegun ||= type !== 'space' && type !== 'newline' && type !== 'comment';
    offset += token.length;
  }
  return undefined;
}

/** A list or map in block style stands one column further in than the one around it, at least. */
function isTooFarIn(text: string, type: string | null, offset: number): boolean {
  if (type !== 'seq-item-ind' && type !== 'explicit-key-ind') return false;
  return offset - (text.lastIndexOf('\n', offset) + 1) > 4 * maxNesting;
}
