import type { Locale } from '../../locales.ts';
import { isTitle, type AnalyzedText } from './analyze.ts';
import { fold, plainText } from './fold.ts';
import type { Thesaurus } from './synonyms.ts';

/**
 * The patterns of terms that hold the one that is the whole query, but mean something else: an authorization server is a server,
 * and no authorization. They name what they are by their last word, in French by their first.
 */
export function longerTerms(query: string, thesaurus: Thesaurus, locale: Locale): RegExp[] {
  const typed = plainText(query);
  const own = thesaurus.find((concept) => placesOf(typed, concept.own).includes(typed))?.own;
  if (!own) return [];
  return thesaurus
    .filter((other) => other.own !== own && isNamedApart(plainText(other.preferred), own, locale))
    .map((other) => other.own);
}

function isNamedApart(longer: string, own: RegExp, locale: Locale): boolean {
  return placesOf(longer, own).some((found) =>
    locale === 'fr' ? !longer.startsWith(found) : !longer.endsWith(found),
  );
}

function placesOf(text: string, pattern: RegExp): string[] {
  // Nearly no pattern is in a text, and to look for all places takes a copy of it.
  if (text.search(pattern) < 0) return [];
  return Array.from(text.matchAll(pattern), ([found]) => found);
}

/** A title in which what matches inside one of these terms counts as a part of a word; other texts say more than the term. */
export function withoutLonger(text: AnalyzedText, longer: readonly RegExp[]): AnalyzedText {
  const isFound = text.matches.some((found) => found.length > 0);
  if (longer.length === 0 || !isFound || !isTitle(text)) return text;
  const { chars, from, to } = fold(text.text);
  const plain = chars.join('');
  const places = longer
    .flatMap((pattern) => Array.from(plain.matchAll(pattern)))
    .map(({ index, 0: found }) => [from[index] ?? 0, to[index + found.length - 1] ?? 0] as const);
  if (places.length === 0) return text;
  const matches = text.matches.map((found) =>
    found.map((match) =>
      places.some(([start, end]) => start <= match.from && match.to <= end)
        ? { ...match, quality: 1 as const }
        : match,
    ),
  );
  return { ...text, matches };
}
