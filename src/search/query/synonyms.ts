import type { Locale } from '../../locales.ts';
import { fold, plainText } from './fold.ts';
import { formsOf } from './latin.ts';

/** The word of the pages for a concept, and what people type for it. */
export type Concept = readonly [preferred: string, ...synonyms: string[]];

/** A query in the words of the pages, and those words. */
export interface Wording {
  query: string;
  words: string[];
}

/** The words of the pages, with the pattern of all that stands for them. */
export type Thesaurus = readonly { preferred: string; own: RegExp; synonyms: RegExp | undefined }[];

/** A place in a query that stands for a concept; the words of the pages that it lacks, none where it has theirs. */
interface Place {
  from: number;
  to: number;
  concept: string;
  words: string[];
}

const maxWordings = 4;

/** Between the parts of a synonym spaces, hyphens and apostrophes may be there or not. */
const looseJoint = "[\\s'’‐‑-]*";

/** Between those of a term one of them is there. */
const joint = "[\\s'’‐‑-]+";

/** Makes the patterns of the concepts of a language, once for all queries. */
export function thesaurusOf(concepts: readonly Concept[], locale: Locale): Thesaurus {
  return concepts.map(([preferred, ...synonyms]) => ({
    preferred,
    own: patternOf([preferred], locale, joint),
    synonyms: synonyms.length > 0 ? patternOf(synonyms, locale, looseJoint) : undefined,
  }));
}

/** The query with the words of the pages: all of them, then each alone, then what a word with two meanings also stands for. */
export function wordingsOf(query: string, thesaurus: Thesaurus): Wording[] {
  const text = query.normalize('NFC');
  const places = placesIn(text, thesaurus).filter(({ words }) => words.length > 0);
  if (places.length === 0) return [];
  const all = places.map((place) => ({ ...place, words: place.words.slice(0, 1) }));
  const others = all.flatMap((place, at) =>
    (places[at]?.words.slice(1) ?? []).map((word) =>
      all.map((kept) => (kept === place ? { ...place, words: [word] } : kept)),
    ),
  );
  const alone = all.length > 1 ? all.map((place) => [place]) : [];
  return [all, ...alone, ...others].slice(0, maxWordings).map((chosen) => ({
    query: replaced(text, chosen),
    words: chosen.flatMap(({ words }) => words),
  }));
}

/** The longest places that do not overlap, in their order. */
function placesIn(text: string, thesaurus: Thesaurus): Place[] {
  const folded = fold(text);
  const plain = folded.chars.join('');
  const found = thesaurus.flatMap(({ preferred, own, synonyms }) => [
    ...rangesOf(plain, own).map((range) => ({ ...range, concept: preferred, words: [] })),
    ...rangesOf(plain, synonyms).map((range) => ({
      ...range,
      concept: preferred,
      words: [preferred],
    })),
  ]);
  const chosen: Place[] = [];
  for (const place of found.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const other = chosen.find(({ from, to }) => from < place.to && place.from < to);
    if (!other) chosen.push(place);
    else if (isAmbiguous(other, place)) other.words.push(...place.words);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map((place) => ({
      ...place,
      from: folded.from[place.from] ?? 0,
      to: folded.to[place.to - 1] ?? 0,
    }));
}

/** Whether the same part of a query stands for another concept as well. */
function isAmbiguous(one: Place, other: Place): boolean {
  return one.from === other.from && one.to === other.to && one.concept !== other.concept;
}

function rangesOf(text: string, pattern: RegExp | undefined): { from: number; to: number }[] {
  // Nearly no pattern is in a query, and to look for all places takes a copy of it.
  if (!pattern || text.search(pattern) < 0) return [];
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

function replaced(text: string, places: readonly Place[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, words } of places) {
    result += `${text.slice(done, from)} ${words[0] ?? ''} `;
    done = to;
  }
  return (result + text.slice(done)).replace(/\s+/gu, ' ').trim();
}

// Longer ones first, because the first of them that fits is taken.
function patternOf(words: readonly string[], locale: Locale, between: string): RegExp {
  const bodies = words
    .map(plainText)
    .sort((a, b) => b.length - a.length)
    .map((word) => bodyOf(word, locale, between));
  return new RegExp(bodies.join('|'), 'gu');
}

// What joins parts of a name or an address makes it another word.
function bodyOf(word: string, locale: Locale, between: string): string {
  const parts = word.split(/[\s'’‐‑-]+/u).filter((part) => part !== '');
  const body = parts.map((part) => formsOf(part, locale)).join(between);
  return `${before(word)}${body}${after(word)}`;
}

function before(word: string): string {
  if (/^[a-z0-9]/u.test(word)) return '(?<![a-z0-9._@\\\\/-])';
  return /^[가-힣]/u.test(word) ? '(?<![가-힣])' : '';
}

function after(word: string): string {
  return /[a-z0-9]$/u.test(word) ? '(?![a-z0-9]|[._@\\\\/-][a-z0-9])' : '';
}
