import { convertHangulToQwerty, getChoseong } from 'es-hangul';
import { locales, type Locale } from '../../src/locales.ts';
import { Random } from '../scale/site/random.ts';
import { rarestPart } from './inner-part.ts';
import { withSlip } from './slips.ts';
import { wordsOf } from './title-words.ts';

/** The kinds of queries for a page whose title one knows, with the least MRR@10 of each. */
export const targets = {
  title: 0.95,
  'first two words': 0.85,
  'wrong particle': 0.85,
  'inner substring': 0.7,
  'English title': 0.9,
  'wrong layout': 0.9,
  초성: 0.8,
} as const;

export type Kind = keyof typeof targets;

/** A page, and the query of a kind that must find it. */
export interface KnownItem {
  readonly locale: Locale;
  readonly kind: Kind;
  readonly page: string;
  readonly query: string;
}

/** A page of the site by its address below the root, with its title and the English one. */
export interface Page {
  readonly locale: Locale;
  readonly page: string;
  readonly title: string;
  readonly english: string;
}

interface Maker {
  readonly locales: readonly Locale[];
  readonly query: (page: Page, random: Random, all: readonly string[]) => string;
}

const makers: Readonly<Record<Kind, Maker>> = {
  title: { locales, query: ({ title }) => title },
  'first two words': { locales, query: firstTwo },
  'wrong particle': {
    locales,
    query: ({ title, locale }, random) => withSlip(title, locale, random),
  },
  'inner substring': {
    locales,
    query: ({ title, locale }, _, all) => rarestPart(title, locale, all),
  },
  'English title': {
    locales: locales.filter((locale) => locale !== 'en'),
    query: ({ english }) => english,
  },
  'wrong layout': { locales: ['ko'], query: ({ title }) => wrongLayout(title) },
  초성: { locales: ['ko'], query: initials },
};

/** In Chinese, where a name may be cut into several words, further ones until there are four characters. */
function firstTwo({ title, locale }: Page): string {
  const words = wordsOf(title, locale);
  if (locale !== 'zh') return words.slice(0, 2).join(' ');
  let text = '';
  for (const [at, word] of words.entries()) if (at < 2 || text.length < 4) text += word;
  return text;
}

function wrongLayout(title: string): string {
  return /[가-힣]/u.test(title) ? convertHangulToQwerty(title) : '';
}

/** Every other query leaves out what is not Hangul, as people do. */
function initials({ title }: Page, random: Random): string {
  const consonants = Array.from(title, (character) =>
    /[가-힣]/u.test(character) ? getChoseong(character) : character,
  ).join('');
  const kept = random.below(2) === 0 ? consonants : consonants.replace(/[^ㄱ-ㅎ\s]+/gu, ' ');
  const query = kept.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return (query.match(/[ㄱ-ㅎ]/gu)?.length ?? 0) >= 2 ? query : '';
}

/** The queries of a kind in a language for some pages; a title that makes none is left out. */
export function knownItems(
  kind: Kind,
  locale: Locale,
  pages: readonly Page[],
  all: readonly string[],
): KnownItem[] {
  const { query, locales: of } = makers[kind];
  if (!of.includes(locale)) return [];
  const random = new Random(1);
  return pages.flatMap((page) => {
    const text = query(page, random, all);
    return text === '' ? [] : [{ locale, kind, page: page.page, query: text }];
  });
}
