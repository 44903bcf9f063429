import { disassemble, getChoseong } from 'es-hangul';
import type { SearchRecord } from '../record.ts';
import type { Match } from './matching.ts';
import type { ScoredResult } from './rank.ts';
import { titleResult } from './title-result.ts';

/** A title as its initials and Latin letters, with the places that they stand at and where words begin. */
interface Skeleton {
  readonly text: string;
  readonly at: readonly number[];
  readonly starts: ReadonlySet<number>;
}

/** What a title matches, and how well: from its beginning, from that of a word, or in part. */
interface Found {
  readonly matches: readonly Match[];
  readonly score: number;
}

const maxResults = 40;

const known = new Map<string, string>();

function initialOf(character: string): string {
  let initial = known.get(character);
  if (initial !== undefined) return initial;
  initial = getChoseong(character);
  known.set(character, initial);
  return initial;
}

function skeletonOf(title: string, hasLatin: boolean): Skeleton {
  let text = '';
  const at: number[] = [];
  const starts = new Set<number>();
  let isStart = true;
  let index = 0;
  for (const character of title) {
    const unit = unitOf(character, hasLatin);
    const here = index;
    index += character.length;
    if (unit === '') {
      isStart = true;
      continue;
    }
    if (isStart) starts.add(at.length);
    isStart = false;
    text += unit;
    at.push(here);
  }
  return { text, at, starts };
}

function unitOf(character: string, hasLatin: boolean): string {
  if (/^[가-힣]$/u.test(character)) return initialOf(character);
  return hasLatin && /^[a-z0-9]$/i.test(character) ? character.toLowerCase() : '';
}

/** Finds the records in whose own title syllables begin with these consonants, in words that begin so, the best first. */
export function findInitials(records: readonly SearchRecord[], query: string): ScoredResult[] {
  const words = query
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => disassemble(word).toLowerCase())
    .filter((word) => word !== '');
  return records
    .flatMap((record): ScoredResult[] => {
      const title = record.titles.at(-1) ?? '';
      const found = findInTitle(title, words);
      if (!found) return [];
      return [titleResult(record, found.matches, found.score + 1 / record.titles.length)];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, maxResults);
}

// Where names in Latin letters are left out of the query, they are left out of the title.
function findInTitle(title: string, words: readonly string[]): Found | undefined {
  const hasLatin = words.some((word) => /[a-z0-9]/.test(word));
  const whole = skeletonOf(title, true);
  const found = best(inSequence(whole, words.join('')), inWords(whole, words));
  if (hasLatin) return found;
  return best(found, inSequence(skeletonOf(title, false), words.join('')));
}

function best(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (!one || !other) return one ?? other;
  return other.score > one.score ? other : one;
}

function inSequence(skeleton: Skeleton, sequence: string): Found | undefined {
  const from = placeOf(skeleton, sequence);
  if (from === undefined) return undefined;
  const coverage = sequence.length / skeleton.text.length;
  return {
    matches: [matchAt(skeleton, from, sequence.length)],
    score: (from === 0 ? 6 : 4) + 4 * coverage,
  };
}

function inWords(skeleton: Skeleton, words: readonly string[]): Found | undefined {
  const places = words.map((word) => placeOf(skeleton, word));
  if (places.some((place) => place === undefined)) return undefined;
  const covered = words.join('').length / skeleton.text.length;
  return {
    matches: places.map((place = 0, at) => matchAt(skeleton, place, words[at]?.length ?? 0)),
    score: 4 * Math.min(1, covered),
  };
}

/** Where the sequence begins with a word. */
function placeOf({ text, starts }: Skeleton, sequence: string): number | undefined {
  let from = text.indexOf(sequence);
  while (from !== -1) {
    if (starts.has(from)) return from;
    from = text.indexOf(sequence, from + 1);
  }
  return undefined;
}

function matchAt({ at }: Skeleton, from: number, length: number): Match {
  return { from: at[from] ?? 0, to: (at[from + length - 1] ?? 0) + 1, quality: 2 };
}
