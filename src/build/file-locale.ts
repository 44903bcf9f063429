import { localePattern, locales, type Locale } from '../locales.ts';

/** Where a file that is for one language only says so: its folder, or its name. */
const signs = [
  new RegExp(`^(${localePattern})/`),
  new RegExp(`^pagefind/(?:\\w+/|pagefind\\.)?x-(${localePattern})_`),
  new RegExp(`^_astro/parameters-(${localePattern})\\.`),
];

/** The language that a file of the site is for, where it is for one only. */
export function fileLocale(file: string): Locale | undefined {
  const found = signs.map((sign) => sign.exec(file)?.[1]);
  return locales.find((locale) => found.includes(locale));
}
