import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Details, Diagnostic, Span } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { displayName, diagnosticAt, whyNoText } from '../read/text-file.ts';
import { isRead } from './file-names.ts';
import { escapedInvisible, invisible } from './invisible.ts';

interface Rule extends Details {
  readonly pattern: RegExp;
  /** Texts of which nothing else can be said. */
  readonly spoils?: RegExp;
}

const save = 'Save the file as UTF-8 without a byte order mark, with LF line ends.';
const visible = 'only characters that can be seen';

const mixed: Rule = {
  // Signs of units and differences are written so.
  pattern:
    /(?<=\p{Script=Latin})(?![µμΩπ])[\p{Script=Cyrillic}\p{Script=Greek}]|(?![μΔ])[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/u,
  found: 'a Cyrillic or Greek letter in a Latin word',
  expected: 'letters of one alphabet, as some of two look the same',
  advice: 'Write the Latin letter: with this one, it is another name.',
};

const conflict: Rule = {
  pattern: /^(?:<{7}|\|{7}|>{7})(?: |$)/m,
  found: 'a mark of a merge that nobody has finished',
  expected: 'one text',
  advice: 'Choose the lines that are right, and remove the marks with the others.',
};

const rules: readonly Rule[] = [
  { pattern: /^\uFEFF/, found: 'a byte order mark', expected: 'none', advice: save },
  // Of a file whose lines all end so, which is one line to all readers, nothing else can be said.
  {
    pattern: /\r(?!\n)/,
    spoils: /^[^\n]*$/,
    found: 'a CR alone',
    expected: 'LF as a line end',
    advice: save,
  },
  { pattern: /\r\n/, found: 'a CRLF line end', expected: 'LF alone', advice: save },
  {
    pattern: /(?<!\n)$/,
    found: 'no line break at the end of the file',
    expected: 'one',
    advice: 'Add it.',
  },
  {
    pattern: /\n{2,}$/,
    found: 'empty lines at the end of the file',
    expected: 'one line break',
    advice: 'Remove them.',
  },
  {
    pattern: invisible,
    found: 'an invisible character',
    expected: visible,
    advice: 'Remove the character.',
  },
  mixed,
  {
    pattern: /[^\P{Cc}\t\n\r]/u,
    found: 'a control character',
    expected: visible,
    advice: 'Remove the character.',
  },
];

const escaped: Details = {
  found: 'an escape of a character that cannot be seen',
  expected: visible,
  advice: 'Remove the escape.',
};

/** Holds every file to UTF-8, LF, no byte order mark, and one line break at its end. */
export function checkEncoding(content: Content): Diagnostic[] {
  // Of a file that nothing reads, that is all there is to say.
  return content.files.filter(isRead).flatMap((name) => {
    // Every other kind of file has a form of its own, which such lines break.
    const own = name.endsWith('.txt') ? [...rules, conflict] : rules;
    const path = join(content.root, name);
    const text = textOf(path);
    if (text === undefined) return [];
    const source = { path, file: displayName(path), text };
    const raw = own.flatMap(({ pattern, spoils, ...details }): Diagnostic[] => {
      const at = text.search(pattern);
      if (at < 0) return [];
      const found = diagnosticAt(source, at, details);
      return [spoils?.test(text) === true ? { ...found, spoils: wholeOf(source.file) } : found];
    });
    const at = escapedInvisible(name, text);
    return at < 0 ? raw : [...raw, diagnosticAt(source, at, escaped)];
  });
}

function wholeOf(file: string): Span {
  return { file, from: { line: 1, column: 1 }, to: { line: Infinity, column: 1 } };
}

/** The diagnostics without those of a character in a line that another check has found at fault: one mistake, one line. */
export function withoutKnownCharacters(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isCharacter = ({ found }: Diagnostic) => found === escaped.found || found === mixed.found;
  const placeOf = ({ file, line }: Diagnostic) => `${file}:${line}`;
  const known = new Set(diagnostics.filter((one) => !isCharacter(one)).map(placeOf));
  return diagnostics.filter((one) => !isCharacter(one) || !known.has(placeOf(one)));
}

/** The text of a file; undefined where it cannot be read or is no text, which is reported by whoever needs it. */
function textOf(path: string): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(readFileSync(path));
    return whyNoText(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
