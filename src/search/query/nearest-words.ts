import type { Locale } from '../../locales.ts';
import type { SearchRecord } from '../record.ts';
import { editDistance } from '../../edit-distance.ts';
import { plainText } from './fold.ts';
import { stripParticles } from './korean.ts';
import { isStopWord, stemOf } from './latin.ts';
import { nearestBeginning } from './nearest-beginning.ts';
import { pairsIn, pairTypedAs, type PairCounts } from './typed-alike.ts';

/** A word as it is shown, as it is compared, with and without its ending, and how often it is there. */
interface Word {
  readonly shown: string;
  readonly whole: string;
  readonly stem: string;
  readonly times: number;
}

/** The words of the titles of a language: those in letters, with the names of its commands, and pairs of Han characters. */
interface Vocabulary {
  readonly locale: Locale;
  readonly words: readonly Word[];
  readonly names: readonly string[];
  readonly pairs: PairCounts;
}

/** With what a query is compared. */
export interface Known {
  readonly titles: readonly SearchRecord[];
  readonly names: readonly string[];
}

/** A part of a query, and what it may have been meant for. */
interface Place {
  readonly from: number;
  readonly typed: string;
  readonly near: string;
}

const wordPattern = /\p{Script=Latin}+|[가-힣]+|\p{Script=Han}+/gu;

/** No query that is worth reading again is longer. */
const maxLength = 100;

/** Letters of a word: fewer have too many neighbours, and so many may hold two wrong ones. */
const fewest = 5;
const many = 8;

const vocabularies = new WeakMap<readonly SearchRecord[], Vocabulary>();

/**
 * The query with the nearest word of the titles, or name of the commands or its beginning, for each word that is not found, or
 * nothing where none is near: one letter is wrong, missing, too many or exchanged with the next, in a long word two; Chinese characters were
 * chosen for others that are typed alike.
 */
export async function nearestQuery(
  query: string,
  known: Known,
  locale: Locale,
  isFound: (word: string) => Promise<boolean>,
): Promise<string | undefined> {
  const text = query.normalize('NFC');
  if (text.length > maxLength) return undefined;
  const vocabulary = vocabularies.get(known.titles) ?? vocabularyOf(known, locale);
  vocabularies.set(known.titles, vocabulary);
  let read = '';
  let done = 0;
  for (const { from, typed, near } of placesIn(text, vocabulary)) {
    if (await isFound(typed)) continue;
    read += text.slice(done, from) + near;
    done = from + typed.length;
  }
  return done === 0 ? undefined : read + text.slice(done);
}

function placesIn(text: string, vocabulary: Vocabulary): Place[] {
  return Array.from(text.matchAll(wordPattern)).flatMap(({ index: from, 0: typed }) => {
    if (isHan(typed)) return pairsOf(typed, from, vocabulary.pairs);
    const near = nearestWord(typed, vocabulary) ?? nearestBeginning(typed, vocabulary.names);
    return near === undefined ? [] : [{ from, typed, near }];
  });
}

/** The pairs of a run that no title has: behind one that is one or may be one, the next begins. */
function pairsOf(run: string, start: number, pairs: PairCounts): Place[] {
  const places: Place[] = [];
  for (let at = 0; at + 2 <= run.length; at += 1) {
    const typed = run.slice(at, at + 2);
    const near = pairs.has(typed) ? typed : pairTypedAs(typed, pairs);
    if (near === undefined) continue;
    if (near !== typed) places.push({ from: start + at, typed, near });
    at += 1;
  }
  return places;
}

function nearestWord(typed: string, { words, locale }: Vocabulary): string | undefined {
  const { whole, stem } = wordOf(typed, locale);
  if (whole.length < fewest || isStopWord(whole, locale)) return undefined;
  const [first = ''] = whole;
  let best: Word | undefined;
  let least = whole.length >= many && /^[a-z]/.test(whole) ? 2 : 1;
  for (const word of words) {
    // Whoever gets two letters wrong has the first one right.
    const limit = word.whole.startsWith(first) ? least : Math.min(least, 1);
    const distance = Math.min(
      editDistance(whole, word.whole, limit),
      editDistance(stem, word.stem, limit),
    );
    if (distance > limit) continue;
    if (best && distance === least && word.times <= best.times) continue;
    best = word;
    least = distance;
  }
  return best?.shown;
}

function vocabularyOf({ titles: records, names }: Known, locale: Locale): Vocabulary {
  const titles = records.map(({ titles: all }) => all.at(-1)?.normalize('NFC') ?? '');
  // What titles say as well counts as a word of theirs.
  const words = new Map(
    names.map((name) => {
      const word = { ...wordOf(name, locale), shown: name };
      return [word.whole, word];
    }),
  );
  for (const typed of titles.flatMap((title) => title.match(wordPattern) ?? [])) {
    if (isHan(typed)) continue;
    const word = wordOf(typed, locale);
    words.set(word.whole, { ...word, times: (words.get(word.whole)?.times ?? 0) + 1 });
  }
  return { locale, words: [...words.values()], names, pairs: pairsIn(titles) };
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

/** A word: the letters of a Korean one are those of its syllables. */
function wordOf(typed: string, locale: Locale): Word {
  if (/^[가-힣]/u.test(typed)) {
    const shown = stripParticles(typed);
    const letters = shown.normalize('NFD');
    return { shown, whole: letters, stem: letters, times: 0 };
  }
  const whole = plainText(typed);
  return { shown: typed.toLowerCase(), whole, stem: stemOf(whole, locale), times: 0 };
}
