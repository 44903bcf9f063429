import { readFileSync } from 'node:fs';
import { DiagnosticError, type Diagnostic } from '../../src/diagnostic.ts';
import { locales, type Locale } from '../../src/locales.ts';
import type { GivenTitles } from '../scale/site/given-titles.ts';

/** A line that is a title of one runbook in one language. */
interface TitleLine {
  readonly runbook: string;
  readonly locale: Locale;
  readonly title: string;
}

type Reading = TitleLine | { readonly found: string; readonly expected: string };

const example = '{"runbook": "renew-certificates", "locale": "ko", "title": "인증서 갱신"}';
const maxTitle = 300;

/** The first of several keys that an object has, with its value. */
function valueOf(object: object, keys: readonly string[]): [key: string, value: unknown] {
  const found = Object.entries(object).find(([key]) => keys.includes(key));
  return found ?? [keys[0] ?? '', undefined];
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** `zh-Hans` and `ko_KR` are zh and ko. */
function localeOf(value: unknown): Locale | undefined {
  const language = typeof value === 'string' ? value.trim().toLowerCase().split(/[-_]/)[0] : '';
  return locales.find((locale) => locale === language);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= maxTitle;
}

function readObject(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readLine(line: string): Reading {
  const object = readObject(line);
  if (!object) return { found: shown(line), expected: `a JSON object such as ${example}` };
  const [runbookKey, id] = valueOf(object, ['runbook', 'id']);
  const [localeKey, language] = valueOf(object, ['locale', 'lang', 'language']);
  const { title } = { title: undefined as unknown, ...object };
  const runbook = typeof id === 'number' ? String(id) : id;
  const locale = localeOf(language);
  if (!isText(runbook))
    return { found: `${shown(id)} at \`${runbookKey}\``, expected: 'the id of a runbook' };
  if (!locale) {
    const expected = `one of ${locales.join(', ')}`;
    return { found: `${shown(language)} at \`${localeKey}\``, expected };
  }
  if (!isText(title)) {
    const expected = `a title of 1 to ${maxTitle} characters`;
    return { found: `${shown(title)} at \`title\``, expected };
  }
  return { runbook: runbook.trim(), locale, title: title.trim() };
}

/** The lines of a file of titles: `file` is its name in messages. Every line that is wrong is named. */
export function titlesOf(text: string, file: string): GivenTitles[] {
  const titles = new Map<string, Partial<Record<Locale, string>>>();
  const problems: Diagnostic[] = [];
  const advice = `Write one line a runbook and language: ${example}`;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const at = { file, line: index + 1, advice };
    const read = readLine(line);
    if ('found' in read) {
      problems.push({ ...at, ...read });
      continue;
    }
    const known = titles.get(read.runbook) ?? {};
    if (known[read.locale] !== undefined) {
      const found = `a second title of ${shown(read.runbook)} in ${read.locale}`;
      problems.push({ ...at, found, expected: 'one for each runbook and language' });
    }
    titles.set(read.runbook, { ...known, [read.locale]: read.title });
  }
  if (problems.length === 0 && titles.size === 0)
    problems.push({ file, line: 1, found: 'no title', expected: 'at least one', advice });
  if (problems.length > 0) throw new DiagnosticError(problems);
  return [...titles].map(([runbook, title]) => ({ runbook, title }));
}

/** Reads a file of titles. */
export function readTitles(file: string): GivenTitles[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    const advice = 'Correct the name after --titles.';
    throw new DiagnosticError([
      { file, found: 'no readable file', expected: 'a file of titles', advice },
    ]);
  }
  try {
    return titlesOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    const advice = 'Save the file as UTF-8.';
    throw new DiagnosticError([{ file, found: 'no UTF-8', expected: 'UTF-8', advice }]);
  }
}
