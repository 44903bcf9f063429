import type { Locale } from '../../../src/locales.ts';

/** A text in every language. */
export type Words = Readonly<Record<Locale, string>>;

/** A text in English, Korean, Chinese and French. */
export const words = (en: string, ko: string, zh: string, fr: string): Words => ({
  en,
  ko,
  zh,
  fr,
});
