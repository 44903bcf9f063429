import { languageOf, languageTag, type Locale } from '../locales.ts';
import { perLocale } from './per-locale.ts';

const dates = perLocale(
  (locale) => new Intl.DateTimeFormat(dateTag(locale), { dateStyle: 'long', timeZone: 'UTC' }),
);
const minutesText = perLocale(
  (locale) =>
    new Intl.NumberFormat(languageTag(locale), {
      style: 'unit',
      unit: 'minute',
      unitDisplay: 'long',
    }),
);
const numbers = perLocale((locale) => new Intl.NumberFormat(languageTag(locale)));
const languageNames = perLocale(
  (locale) => new Intl.DisplayNames(languageTag(locale), { type: 'language' }),
);

/** The tag by which dates of a locale are written. */
export function dateTag(locale: Locale): string {
  const { tag, dates: own } = languageOf(locale);
  return own?.tag ?? tag;
}

/** An ISO date as the prose of the locale writes it, the same in every time zone: `2023-04-11` → "11 April 2023". */
export function formatDate(date: string, locale: Locale): string {
  const { firstDay = '1' } = languageOf(locale).dates ?? {};
  return dates(locale)
    .format(new Date(date))
    .replace(/^1(?= )/, firstDay);
}

/** Minutes in the locale's words: 40 → "40 minutes". */
export function formatMinutes(minutes: number, locale: Locale): string {
  return minutesText(locale).format(minutes);
}

/** A number in the locale's digits and separators. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers(locale).format(value);
}

/** The name of a language in the words of a locale: Korean, 韩语, coréen. */
export function languageName(language: Locale, locale: Locale): string {
  return languageNames(locale).of(languageTag(language)) ?? language;
}
