import { localePattern, locales, type Locale } from '../locales.ts';

/** The kinds of modules that have one file for each language, from which their names begin. */
export const languageModuleKinds = [
  'form',
  'paper',
  'parameters',
  'problems',
  'rail',
  'runbooks',
  'settings',
  'search',
] as const;

/** Paths of files that are for one language only, with the language as their group. */
const signs = [
  new RegExp(`^(${localePattern})/`),
  new RegExp(`^pagefind/(?:\\w+/|pagefind\\.)?x-(${localePattern})_`),
  new RegExp(`^_astro/(?:${languageModuleKinds.join('|')})-(${localePattern})\\.`),
];

/** The language that a file of the site is for, where it is for one only. */
export function fileLocale(file: string): Locale | undefined {
  const found = signs.map((sign) => sign.exec(file)?.[1]);
  return locales.find((locale) => found.includes(locale));
}
