import * as z from 'zod/mini';

/** A set of typographic rules that the content checks know. */
export type TypographyRules = 'common' | 'chinese' | 'french';

/** The properties of a language; to add a language is to add a record here and its content files. */
interface Language {
  /** The BCP 47 tag of `lang` and `hreflang`. */
  readonly tag: string;
  /** The language's name in its own words. */
  readonly name: string;
  /** The brackets of a note, with the space that the language puts before it. */
  readonly brackets: readonly [open: string, close: string];
  readonly typography: readonly TypographyRules[];
  /** A script whose queries search reads in more than one way: by initials, and by the keys of the other layout. */
  readonly script?: 'hangul';
  /** How dates are written, where neither the tag nor the plain number of the day says it. */
  readonly dates?: { readonly tag?: string; readonly firstDay?: string };
}

const languages = {
  ko: {
    tag: 'ko',
    name: '한국어',
    brackets: ['(', ')'],
    typography: ['common'],
    script: 'hangul',
  },
  zh: {
    tag: 'zh-Hans',
    name: '简体中文',
    brackets: ['（', '）'],
    typography: ['common', 'chinese'],
  },
  fr: {
    tag: 'fr',
    name: 'Français',
    brackets: [' (', ')'],
    typography: ['common', 'french'],
    dates: { firstDay: '1er' },
  },
  en: {
    tag: 'en',
    name: 'English',
    brackets: [' (', ')'],
    typography: ['common'],
    dates: { tag: 'en-GB' },
  },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof languages;

/** The language that texts are written in first and that the others are held against. */
export const sourceLocale: Locale = 'en';

/** Every language, in the order in which they are offered. */
export const locales = Object.keys(languages) as readonly Locale[];

/** Every language, the source first: the order in which pages are made and indexed, as English titles are found in all. */
export const localesFromSource: readonly Locale[] = [
  sourceLocale,
  ...locales.filter((locale) => locale !== sourceLocale),
];

export const localeSchema = z.enum(locales);

/** The languages by their locale. */
export function languageOf(locale: Locale): Language {
  return languages[locale];
}

/** The value of the `lang` attribute for a locale: `languageTag('zh')` is `zh-Hans`. */
export function languageTag(locale: Locale): string {
  return languages[locale].tag;
}

/** The tag under which Pagefind files the index of a language. */
export function searchTag(locale: Locale): string {
  return languageTag(locale).toLowerCase();
}

/** A record with an entry for every language. */
export function forEachLocale<T>(entryFor: (locale: Locale) => T): Record<Locale, T> {
  const entries = locales.map((locale) => [locale, entryFor(locale)] as const);
  return Object.fromEntries(entries) as Record<Locale, T>;
}

/** A pattern that matches any locale, for the names of files: `(?:ko|zh|fr|en)`. */
export const localePattern = `(?:${locales.join('|')})`;
