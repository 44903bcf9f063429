import * as z from 'zod/mini';
import { DiagnosticError, type Diagnostic, type Place } from './diagnostic.ts';
import { hasPath, intendedKey, type KnownKeys } from './meant-key.ts';
import { kindsOf, meantIssues } from './union-issues.ts';

/** The source of an input: its file, and the place, advice and keys of a path within it. */
export interface Source extends KnownKeys {
  file: string;
  placeOf?: (path: readonly PropertyKey[]) => Place;
  /** The advice for a path, as a whole sentence. */
  adviceFor?: (path: readonly PropertyKey[]) => string | undefined;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; diagnostics: Diagnostic[] };

/** Parses an input and returns the value, or every diagnostic. */
export function tryParseWith<S extends z.core.$ZodType>(
  schema: S,
  input: unknown,
  source: Source | string,
): Parsed<z.core.output<S>> {
  const result = z.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.data };
  const from = typeof source === 'string' ? { file: source } : source;
  const issues = result.error.issues.flatMap(meantIssues);
  const foreign = foreignDiagnostic(issues, input, from);
  if (foreign) return { ok: false, diagnostics: [foreign] };
  // A misspelled key leaves the right one missing: that is one mistake.
  const meant = new Set(
    issues.map((issue) => {
      const key = intendedKey(issue, input, from, issues);
      return key === undefined ? '' : JSON.stringify([...issue.path, key].map(String));
    }),
  );
  // Nor can a map be judged as a whole before its keys are right.
  const unsure = new Set(
    issues.flatMap(({ code, path }) =>
      code === 'unrecognized_keys' ? JSON.stringify(path.map(String)) : [],
    ),
  );
  const isTold = (issue: z.core.$ZodIssue) => {
    const place = JSON.stringify(issue.path.map(String));
    const isUnsure = issue.code === 'custom' && unsure.has(place);
    return !meant.has(place) && !isUnsure && !issues.some((other) => isWider(issue, other));
  };
  return {
    ok: false,
    diagnostics: issues.filter(isTold).map((issue) => describe(issue, input, from, issues)),
  };
}

/** Whether a value is beyond a limit and also beyond a narrower one, which is what it has to keep to. */
function isWider(issue: z.core.$ZodIssue, other: z.core.$ZodIssue): boolean {
  if (JSON.stringify(issue.path.map(String)) !== JSON.stringify(other.path.map(String)))
    return false;
  if (issue.code === 'too_big' && other.code === 'too_big') return issue.maximum > other.maximum;
  return issue.code === 'too_small' && other.code === 'too_small' && issue.minimum < other.minimum;
}

/** Parses an input and returns the value, or throws a DiagnosticError that names every diagnostic. */
export function parseWith<S extends z.core.$ZodType>(
  schema: S,
  input: unknown,
  source: Source | string,
): z.core.output<S> {
  const parsed = tryParseWith(schema, input, source);
  if (parsed.ok) return parsed.value;
  throw new DiagnosticError(parsed.diagnostics);
}

function describe(
  issue: z.core.$ZodIssue,
  input: unknown,
  source: Source,
  issues: readonly z.core.$ZodIssue[],
): Diagnostic {
  const isMissing = !hasPath(input, issue.path);
  // An unknown key is reported at its map: the key itself is the better place.
  const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  return {
    file: source.file,
    ...source.placeOf?.(path),
    at: issue.path.map(String).join('.'),
    found: foundIn(issue, input, isMissing),
    expected: expectedKeys(issue, source) ?? expectedBy(issue),
    advice: adviceFor(issue, isMissing, source, intendedKey(issue, input, source, issues)),
  };
}

/** What is said of a map that has no key of those that it should have: it is something else altogether. */
function foreignDiagnostic(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  source: Source,
): Diagnostic | undefined {
  const known = source.keysAt?.([]);
  const isMap = typeof input === 'object' && input !== null && !Array.isArray(input);
  const keys = isMap ? Object.keys(input) : [];
  if (!known || keys.length === 0 || keys.some((key) => known.includes(key))) return undefined;
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  const missing = issues.filter((issue) => issue !== unknown);
  // A single key that is missing may be misspelled, which is said better there.
  if (!unknown || missing.length < 2) return undefined;
  return {
    ...describe(unknown, input, source, issues),
    advice: 'Put the right file here: this one holds something else.',
  };
}

function foundIn(issue: z.core.$ZodIssue, input: unknown, missing: boolean): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `\`${key}\``).join(', ');
  if (missing) return 'nothing';
  if (issue.code === 'invalid_key') return `the key \`${String(issue.path.at(-1))}\``;
  let value = input;
  for (const key of issue.path) value = Reflect.get(Object(value), key);
  return show(value);
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return article(
        issue.expected === 'record' || issue.expected === 'object' ? 'map' : issue.expected,
      );
    case 'invalid_value':
      return `one of ${issue.values.map((value) => show(value)).join(', ')}`;
    case 'unrecognized_keys':
      return 'only known keys';
    case 'too_small':
      return `at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.message === 'Invalid input'
        ? `the form ${issue.pattern ?? issue.format}`
        : issue.message;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'another key';
    case 'invalid_union':
      return (
        kindsOf(issue.errors).map(expectedBy).join(' or ') ||
        'one of the forms that are allowed here'
      );
    default:
      return issue.message;
  }
}

function expectedKeys(issue: z.core.$ZodIssue, { keysAt }: Source): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const keys = keysAt?.(issue.path);
  return keys && `one of ${keys.map((key) => `\`${key}\``).join(', ')}`;
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' character(s)';
  return origin === 'array' ? ' item(s)' : '';
}

function article(noun: string): string {
  return /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function adviceFor(
  issue: z.core.$ZodIssue,
  isMissing: boolean,
  source: Source,
  intended: string | undefined,
): string {
  if (issue.code === 'unrecognized_keys')
    return intended === undefined
      ? 'Correct its spelling, or remove it.'
      : `Write \`${intended}\`, or remove it.`;
  if (issue.code === 'invalid_key') return 'Rename it here and wherever it is used.';
  const known = source.adviceFor?.(issue.path);
  if (known !== undefined) return isMissing ? `Add it: ${lowerFirst(known)}` : known;
  const key = String(issue.path.at(-1) ?? 'the file');
  return isMissing ? `Add \`${key}\`.` : `Write ${expectedBy(issue)} there.`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
