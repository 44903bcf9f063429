import { languageOf, languageTag, type Locale } from '../locales.ts';

/** An ISO date as the prose of the locale writes it, the same in every time zone: `2023-04-11` → "11 April 2023". */
export function formatDate(date: string, locale: Locale): string {
  const { tag, dates } = languageOf(locale);
  const text = new Intl.DateTimeFormat(dates?.tag ?? tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date));
  return text.replace(/^1(?= )/, dates?.firstDay ?? '1');
}

/** Minutes in the locale's words: 40 → "40 minutes". */
export function formatMinutes(minutes: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTag(locale), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  }).format(minutes);
}

/** A number in the locale's digits and separators. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTag(locale)).format(value);
}

/** The name of a language in the words of a locale: Korean, 韩语, coréen. */
export function languageName(language: Locale, locale: Locale): string {
  const names = new Intl.DisplayNames(languageTag(locale), { type: 'language' });
  return names.of(languageTag(language)) ?? language;
}
