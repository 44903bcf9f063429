import * as z from 'zod/mini';

export const locales = ['ko', 'zh', 'fr', 'en'] as const;

export const localeSchema = z.enum(locales);

export type Locale = z.output<typeof localeSchema>;

/** The value of the `lang` attribute for a locale. */
export function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-Hans' : locale;
}
