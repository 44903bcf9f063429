import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode } from 'yaml';
import type * as z from 'zod/mini';
import { tryParseWith } from '../../parse.ts';
import { DiagnosticError, type Diagnostic, type Place, type Details } from '../../diagnostic.ts';
import { adviceFor, keysAt } from '../schemas/key-help.ts';
import { isCheckedBefore } from './checked-before.ts';
import { closestName } from './closest-name.ts';
import { isReservedName, unreservedName } from '../schemas/reserved-names.ts';
import { diagnosticAt, readTextFile, type TextFile } from './text-file.ts';
import { yamlBefore } from './yaml-before.ts';
import {
  nearest,
  offsetAt,
  placesIfAsked,
  placesNow,
  type Places,
  type YamlPath,
} from './yaml-places.ts';
import { findYamlExtra } from './yaml-subset.ts';

export type { YamlPath };

/** A YAML file that fits its schema, and the place of everything in it. */
export interface YamlFile<T> extends TextFile {
  value: T;
  /** The place of the entry at a path, or of its nearest ancestor that exists. */
  placeOf: (path: YamlPath) => Place;
  /** The offset of the first character of the text at a path. */
  offsetOf: (path: YamlPath) => number | undefined;
}

/** Reads a YAML file and parses it with a schema, or throws a DiagnosticError with every diagnostic. */
export function readYaml<S extends z.core.$ZodType>(
  path: string,
  schema: S,
): YamlFile<z.core.output<S>> {
  return parseYaml(readTextFile(path), schema);
}

/** Parses YAML text with a schema, or throws a DiagnosticError with every diagnostic. */
export function parseYaml<S extends z.core.$ZodType>(
  source: TextFile,
  schema: S,
): YamlFile<z.core.output<S>> {
  const known = yamlBefore.find(source.text);
  const { value, places } = known
    ? { value: known.value, places: placesIfAsked(source.text) }
    : valueOf(source);
  const placeOf = (path: YamlPath) => nearest(places(), path);
  const offsetOf = (path: YamlPath) => offsetAt(places(), path);
  const parsed = tryParseWith(schema, value, {
    file: source.file,
    placeOf: (path) => placeOf(path.map(String)),
    adviceFor: (path) => adviceFor(schema, path),
    keysAt: (path) => keysAt(schema, path),
    closestName,
  });
  if (!parsed.ok) throw new DiagnosticError(parsed.diagnostics);
  if (!known) yamlBefore.note(source.text, value);
  return { ...source, value: parsed.value, placeOf, offsetOf };
}

/** The value of YAML text, which no schema has seen, and the places in it; throws a DiagnosticError if it has none. */
function valueOf(source: TextFile): { value: unknown; places: () => Places } {
  const extra = findYamlExtra(source.text);
  if (extra) {
    const { offset, ...details } = extra;
    throw new DiagnosticError([diagnosticAt(source, offset, details)]);
  }
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  // One mistake makes the rest of a file unreadable too: what follows the first error is no news.
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const place = { line, column: col };
    const first = error.code === 'DUPLICATE_KEY' ? firstOfKey(document, error.pos[0]) : undefined;
    throw new DiagnosticError([
      first
        ? {
            file: source.file,
            ...place,
            ...repeatedKey(first.name, lines.linePos(first.start).line),
          }
        : syntaxDiagnostic(source.file, place, error.message, syntaxAdvice[error.code]),
    ]);
  }
  const reserved = reservedKeys(document, source);
  if (reserved.length > 0) throw new DiagnosticError(reserved);
  const places = isCheckedBefore() ? placesIfAsked(source.text) : placesNow(document, lines);
  return { value: document.toJS(), places };
}

/** Keys that an object has already: a schema would drop them without a word. */
function reservedKeys(document: Document, source: TextFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || !isReservedName(String(key.value))) return;
      const details = {
        found: `the key \`${String(key.value)}\``,
        expected: unreservedName,
        advice: 'Rename it here and wherever it is used.',
      };
      found.push(diagnosticAt(source, key.range?.[0] ?? 0, details));
    },
  });
  return found;
}

const generalAdvice =
  'Correct the syntax here or on the line before; quote texts that hold “: ” or “#”.';

/** The advice for the mistakes that are made most, by the parser's code. */
const syntaxAdvice: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put the text into quotes: “: ” in it ends the name of a key.',
  TAB_AS_INDENT: 'Indent the line with spaces.',
};

function syntaxDiagnostic(
  file: string,
  place: Place,
  message: string,
  advice = generalAdvice,
): Diagnostic {
  const found = `unreadable YAML (${message.replace(/\s+/g, ' ').trim()})`;
  return { file, ...place, found, expected: 'valid YAML', advice };
}

/** The key that the one at an offset repeats, and the offset at which it stands. */
function firstOfKey(document: Document, offset: number) {
  let first: { name: string; start: number } | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => key).filter((key) => isScalar(key));
      const repeated = keys.find(({ range }) => range?.[0] === offset);
      const original = repeated && keys.find(({ value }) => value === repeated.value);
      if (original?.range) first = { name: String(original.value), start: original.range[0] };
    },
  });
  return first;
}

function repeatedKey(name: string, line: number): Details {
  return {
    found: `the key \`${name}\` a second time`,
    expected: `it once: it stands first in line ${line}`,
    advice: 'Rename one of the two, or move what stands below them together.',
  };
}

/** A diagnostic at the entry of a YAML file that a path names. */
export function diagnosticAtPath(
  yaml: Pick<YamlFile<unknown>, 'file' | 'placeOf'>,
  path: YamlPath,
  details: Details,
): Diagnostic {
  return { file: yaml.file, ...yaml.placeOf(path), ...details };
}
