import type { Locale } from '../locales.ts';

/** Makes a thing once for each locale, when it is first needed: the formatters of `Intl` take long to make. */
export function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const thing = make(locale);
    made.set(locale, thing);
    return thing;
  };
}
