import { languageTag, type Locale } from '../locales.ts';

/** A name of a list, or the words between two of them. */
export interface ListPart {
  text: string;
  isItem: boolean;
}

/** Words of which one is enough, as the locale joins them: “A or B”. */
export function eitherOf(words: readonly string[], locale: Locale): string {
  return listParts(words, locale)
    .map(({ text }) => text)
    .join('');
}

/** The same in parts, so that a page can mark the names. */
export function listParts(names: readonly string[], locale: Locale): ListPart[] {
  const list = new Intl.ListFormat(languageTag(locale), { type: 'disjunction' });
  return list.formatToParts(names).map(({ type, value }) => {
    return { text: value, isItem: type === 'element' };
  });
}
