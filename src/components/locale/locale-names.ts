import type { Locale } from '../../locales.ts';

/** Each locale's name in its own language. */
export const localeNames: Readonly<Record<Locale, string>> = {
  ko: '한국어',
  zh: '简体中文',
  fr: 'Français',
  en: 'English',
};
