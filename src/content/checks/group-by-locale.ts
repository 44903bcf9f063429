import type { Diagnostic } from '../../diagnostic.ts';
import { localePattern, locales, type Locale } from '../../locales.ts';
import { targetLocales } from '../schemas/translated.ts';

const inFile = new RegExp(`(?<=[/.])${localePattern}(?=\\.\\w+$)`);
const inPath = new RegExp(`(?<=^|\\.)${localePattern}(?=$|\\.)`);
const inText = new RegExp(`\\b${localePattern}\\b`, 'g');

/** The locale that a diagnostic is about: of its file, else of its key, else as it says. */
function localeOf({ file, at = '', locale: own }: Diagnostic): Locale | undefined {
  const [found = own] = inFile.exec(file) ?? inPath.exec(at) ?? [];
  return locales.find((locale) => locale === found);
}

/** The diagnostic without its locale and place: two that agree in it are one mistake. */
function mistakeOf({ file, at = '', found, expected, advice }: Diagnostic): string {
  const texts = [found, expected, advice].map((text) => text.replaceAll(inText, '*'));
  return JSON.stringify([file.replace(inFile, '*'), at.replace(inPath, '*'), ...texts]);
}

function placeOf(other: Diagnostic, first: Diagnostic): string {
  if (other.file === first.file) return localeOf(other) ?? other.file;
  return [other.file, other.line, other.column].filter((part) => part !== undefined).join(':');
}

function merged(same: readonly Diagnostic[]): Diagnostic[] {
  const [first, ...others] = same;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  // Where all others agree, the English is the one to look at.
  if (first.ofModel && same.length === targetLocales.length) return [first.ofModel];
  return [{ ...first, alsoIn: others.map((other) => placeOf(other, first)) }];
}

/**
 * Makes one diagnostic of a mistake that several languages have, because an author makes it once. A mistake that one
 * language has twice stays two diagnostics, each joined with its counterparts in their order.
 */
export function groupByLocale(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const mistake = mistakeOf(diagnostic);
    const inLocale = `${mistake} ${localeOf(diagnostic) ?? ''}`;
    const count = counts.get(inLocale) ?? 0;
    counts.set(inLocale, count + 1);
    const isShared = localeOf(diagnostic) !== undefined;
    const group = isShared ? `${mistake} ${count}` : `${mistake} ${groups.size} alone`;
    groups.set(group, [...(groups.get(group) ?? []), diagnostic]);
  }
  return [...groups.values()].flatMap(merged);
}
