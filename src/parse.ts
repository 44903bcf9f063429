import * as z from 'zod/mini';

/** Where an input came from: its file, and the line of a path within it when that is known. */
export interface Where {
  file: string;
  lineOf?: (path: readonly PropertyKey[]) => number | undefined;
}

/** One thing wrong with an input, in words for whoever wrote it. */
export interface Finding {
  file: string;
  line?: number;
  at: string;
  found: string;
  expected: string;
  advice: string;
}

/** An input that does not fit its schema, with everything that is wrong with it. */
export class ParseError extends Error {
  readonly findings: Finding[];

  constructor(findings: Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.name = 'ParseError';
    this.findings = findings;
  }
}

/** The finding as one line: file, line, place, found, expected, what to do. */
export function formatFinding(finding: Finding): string {
  const line = finding.line === undefined ? '' : `:${String(finding.line)}`;
  const at = finding.at === '' ? '' : ` ${finding.at}:`;
  return `${finding.file}${line}:${at} found ${finding.found}, expected ${finding.expected}. ${finding.advice}`;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; findings: Finding[] };

/** Parses an input and returns the value, or every finding. */
export function tryParseWith<S extends z.core.$ZodType>(
  schema: S,
  input: unknown,
  where: Where | string,
): Parsed<z.core.output<S>> {
  const result = z.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.data };
  const place = typeof where === 'string' ? { file: where } : where;
  return { ok: false, findings: result.error.issues.map((issue) => describe(issue, input, place)) };
}

/** Parses an input and returns the value, or throws a ParseError that names every finding. */
export function parseWith<S extends z.core.$ZodType>(
  schema: S,
  input: unknown,
  where: Where | string,
): z.core.output<S> {
  const parsed = tryParseWith(schema, input, where);
  if (parsed.ok) return parsed.value;
  throw new ParseError(parsed.findings);
}

function describe(issue: z.core.$ZodIssue, input: unknown, where: Where): Finding {
  const missing = !has(input, issue.path);
  const line = where.lineOf?.(issue.path);
  return {
    file: where.file,
    ...(line === undefined ? {} : { line }),
    at: issue.path.map(String).join('.'),
    found: foundIn(issue, input, missing),
    expected: expectedBy(issue),
    advice: adviceFor(issue, missing),
  };
}

function has(input: unknown, path: readonly PropertyKey[]): boolean {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = Reflect.get(value, key);
  }
  return value !== undefined;
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
      return article(issue.expected === 'record' ? 'map' : issue.expected);
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
      return 'one of the forms that are allowed here';
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' character(s)';
  return origin === 'array' ? ' item(s)' : '';
}

function article(noun: string): string {
  return /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function adviceFor(issue: z.core.$ZodIssue, missing: boolean): string {
  if (issue.code === 'unrecognized_keys') return 'Remove it, or correct its spelling.';
  if (missing) return 'Add it.';
  return 'Correct it.';
}
