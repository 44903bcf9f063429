import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { DiagnosticError, type Diagnostic, type Place, type Details } from '../../diagnostic.ts';
import { packedBytes } from './packed-files.ts';
import { whyNotRegular } from './regular-file.ts';

/** A file of the content as it stands on disk. */
export interface TextFile {
  path: string;
  /** As diagnostics name it: relative to where the command was started, with forward slashes. */
  file: string;
  text: string;
}

/** A file's name as diagnostics show it. */
export function displayName(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}

/** Reads a UTF-8 file, or throws a DiagnosticError that says why it cannot be read. */
export function readTextFile(path: string): TextFile {
  const file = displayName(path);
  const packed = packedBytes(path);
  const problem = packed ? undefined : whyNotRegular(path);
  if (problem) throw new DiagnosticError([{ file, line: 1, column: 1, ...problem }]);
  const text = decode(packed ?? bytesOf(path, file), file);
  const unfit = whyNoText(text);
  if (unfit) throw new DiagnosticError([{ file, line: 1, column: 1, ...unfit }]);
  return { path, file, text };
}

/** Why the bytes of a file, which may be UTF-8, are no text; undefined for a text. */
export function whyNoText(text: string): Details | undefined {
  const expected = 'a text';
  if (text.trim() === '')
    return { found: 'an empty file', expected, advice: 'Write its text, or remove the file.' };
  if (!text.includes('\0')) return undefined;
  const advice = 'Put the right file here: this one is no text, or is cut short.';
  return { found: 'bytes of a program or a picture', expected, advice };
}

function bytesOf(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const details =
      code === 'ENOENT'
        ? {
            found: 'no file',
            expected: 'a readable file',
            advice: 'Add the file, or correct the name that refers to it (case counts).',
          }
        : {
            found: `a file that cannot be read (${code})`,
            expected: 'a readable file',
            advice: 'Give the user who builds the site the right to read it.',
          };
    throw new DiagnosticError([{ file, line: 1, column: 1, ...details }]);
  }
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const found = 'bytes that are not UTF-8';
    const advice = 'Save the file as UTF-8 without a byte order mark.';
    throw new DiagnosticError([{ file, line: 1, column: 1, found, expected: 'UTF-8', advice }]);
  }
}

/** The offsets at which the lines of a file start, found once a file. */
const lineStarts = new WeakMap<TextFile, readonly number[]>();

/** The place of an offset in a file. */
export function placeOf(source: TextFile, offset: number): Place {
  const starts = lineStarts.get(source) ?? startsOf(source.text);
  lineStarts.set(source, starts);
  let line = 0;
  let after = starts.length;
  while (after - line > 1) {
    const middle = Math.floor((line + after) / 2);
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

function startsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** A diagnostic at an offset of a file. */
export function diagnosticAt(source: TextFile, offset: number, details: Details): Diagnostic {
  return { file: source.file, ...placeOf(source, offset), ...details };
}
