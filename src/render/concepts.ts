import type { GlossaryEntry } from '../content/schemas/glossary.ts';
import type { Concept } from '../search/query/synonyms.ts';
import { sourceLocale, type Locale } from '../locales.ts';

/** What search takes for a term in a language: its synonyms, its forbidden forms, and the English words for it. */
export function conceptsIn(glossary: readonly GlossaryEntry[], locale: Locale): Concept[] {
  return glossary.flatMap((entry): Concept[] => {
    const { preferred, synonyms, forbidden } = entry[locale];
    const source = locale === sourceLocale ? [] : wordsOf(entry[sourceLocale]);
    const words = new Set([...synonyms, ...forbidden, ...source]);
    words.delete(preferred);
    return words.size === 0 ? [] : [[preferred, ...words]];
  });
}

function wordsOf({ preferred, synonyms }: GlossaryEntry[Locale]): string[] {
  return [preferred, ...synonyms];
}
