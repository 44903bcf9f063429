import { languageTag, type Locale } from '../../src/locales.ts';

/** The words of a title: between spaces, and in Chinese as the segmenter of Unicode finds them. */
export function wordsOf(title: string, locale: Locale): string[] {
  const words =
    locale === 'zh'
      ? Array.from(
          new Intl.Segmenter(languageTag(locale), { granularity: 'word' }).segment(title),
          ({ segment }) => segment,
        )
      : title.split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word));
}
