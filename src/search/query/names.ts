import * as z from 'zod/mini';
import type { Locale } from '../../locales.ts';
import type { SearchRecord } from '../record.ts';

/** The file of an index with the names that its commands use. */
export const namesSchema = z.array(z.string());

/** The path of the names of a language below the folder of an index. */
export function namesFile(locale: Locale): string {
  return `names/x-${locale}_names.json`;
}

/** A cmdlet with its verb, or a parameter. */
const pattern = /(?<![\w.-])(?:[A-Z][a-z]+)?-[A-Z][A-Za-z]+(?!\w)/g;

/** The names of cmdlets and of their parameters in records, in pieces that a query may hold, each once and in order. */
export function namesIn(records: Iterable<SearchRecord>): string[] {
  const names = new Set<string>();
  for (const { parts } of records)
    for (const { text } of parts)
      for (const [name] of text.matchAll(pattern))
        for (const piece of name.split('-')) if (piece !== '') names.add(piece);
  return [...names].sort();
}
