import type { Locale } from '../../src/locales.ts';

const patterns: Readonly<Record<Locale, RegExp>> = {
  // Two syllables, which in Latin letters are two groups of vowels with what stands before them and after the last.
  ko: /(?<=[가-힣])(?=([가-힣]{2}))/gu,
  zh: /(?<=\p{Script=Han})(?=(\p{Script=Han}{2}))/gu,
  fr: /(?<=\p{L})(?=([^\P{L}aeiouyàâéèêëîïôöùûü]+[aeiouyàâéèêëîïôöùûü]+[^\P{L}aeiouyàâéèêëîïôöùûü]+[aeiouyàâéèêëîïôöùûü]+))/giu,
  en: /(?<=\p{L})(?=([^\P{L}aeiouy]+[aeiouy]+[^\P{L}aeiouy]+[aeiouy]+))/giu,
};

/** How many titles hold a part. */
export function holding(part: string, titles: readonly string[]): number {
  const wanted = part.toLowerCase();
  return titles.filter((title) => title.toLowerCase().includes(wanted)).length;
}

/** Two syllables or characters from inside a word of a title: those that the fewest titles hold, as others name no page. */
export function rarestPart(title: string, locale: Locale, titles: readonly string[]): string {
  const parts = Array.from(title.matchAll(patterns[locale]), ([, part = '']) => part);
  const counted = [...new Set(parts)].map((part) => [part, holding(part, titles)] as const);
  return counted.sort(([, one], [, other]) => one - other)[0]?.[0] ?? '';
}
