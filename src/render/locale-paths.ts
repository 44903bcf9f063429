import { locales, type Locale } from '../locales.ts';

/** What a page that exists once in each language is given. */
export interface LocaleProps {
  readonly locale: Locale;
}

/** The paths of a page that exists once in each language. */
export function localePaths(): { params: LocaleProps; props: LocaleProps }[] {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}
