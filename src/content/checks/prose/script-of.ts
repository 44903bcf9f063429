import { languageTag, type Locale } from '../../../locales.ts';

const known = new Map<Locale, string>();

/** How a language is written, as Unicode names it. It takes the data of all languages to find out, so that it is done once. */
export function scriptOf(locale: Locale): string {
  const found = known.get(locale) ?? new Intl.Locale(languageTag(locale)).maximize().script ?? '';
  known.set(locale, found);
  return found;
}
