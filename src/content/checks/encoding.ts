import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { displayName, diagnosticAt } from '../read/text-file.ts';

const advice = 'Save the file as UTF-8 without a byte order mark, with LF line ends.';

const rules: { pattern: RegExp; found: string; expected: string }[] = [
  { pattern: /^\uFEFF/, found: 'a byte order mark', expected: 'none' },
  { pattern: /\r\n?/, found: 'a CRLF line end', expected: 'LF alone' },
  { pattern: /(?<!\n)$/, found: 'no line break at the end of the file', expected: 'one' },
  { pattern: /\n{2,}$/, found: 'empty lines at the end of the file', expected: 'one line break' },
  {
    pattern: /[\u200B\u202A-\u202E\u2060\u2066-\u2069]|(?<!^)\uFEFF/,
    found: 'an invisible character',
    expected: 'only characters that can be seen',
  },
  {
    pattern: /[^\P{Cc}\t\n\r]/u,
    found: 'a control character',
    expected: 'only characters that can be seen',
  },
];

/** Holds every file to UTF-8, LF, no byte order mark, and one line break at its end. */
export function checkEncoding(content: Content): Diagnostic[] {
  return content.files.flatMap((name) => {
    const path = join(content.root, name);
    const text = textOf(path);
    if (text === undefined) return [];
    const source = { path, file: displayName(path), text };
    return rules.flatMap(({ pattern, found, expected }) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [diagnosticAt(source, at, { found, expected, advice })];
    });
  });
}

/** The text of a file; undefined where it cannot be read or is no UTF-8, which is reported by whoever needs it. */
function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
