import * as z from 'zod/mini';

export const locales = ['ko', 'zh', 'fr', 'en'] as const;

export const localeSchema = z.enum(locales);

export type Locale = z.output<typeof localeSchema>;

const words = z.string().check(z.trim(), z.minLength(1, 'a text that is not empty'));

/** One text in every locale: none may be missing, none may be invented. */
export const localisedSchema = z.strictObject({ ko: words, zh: words, fr: words, en: words });

export type Localised = z.output<typeof localisedSchema>;

/** The value of the `lang` attribute for a locale. */
export function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-Hans' : locale;
}
