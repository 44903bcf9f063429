import { locales } from '../locales.ts';
import type { Locale } from '../locales.ts';

/** Where a file that is for one language only says so: its folder, or its name. */
const signs = [
  /^([a-z]{2})\//,
  /^pagefind\/(?:\w+\/|pagefind\.)?x-([a-z]+)_/,
  /^_astro\/parameters-([a-z]{2})\./,
];

/** The language that a file of the site is for, where it is for one only. */
export function fileLocale(file: string): Locale | undefined {
  const found = signs.map((sign) => sign.exec(file)?.[1]);
  return locales.find((locale) => found.includes(locale));
}
