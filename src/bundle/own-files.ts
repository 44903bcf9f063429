import { formatDate, languageName } from '../render/format.ts';
import { listJoints, listText } from '../parameters/list-text.ts';
import { readmeText } from './readme.ts';
import { verifyScript } from './verify-script.ts';
import type { Locale } from '../locales.ts';
import type { BundleOptions } from './bundle-options.ts';

/** A file that only a bundle has. */
export interface BundleFile {
  readonly path: string;
  readonly content: () => string;
}

/** The texts for whoever gets a bundle; the states of all services, in each language, are the same in every one. */
export function ownFiles(
  name: string,
  wanted: readonly Locale[],
  { release: { version, date }, maxAgeDays }: BundleOptions,
  states: Readonly<Record<Locale, string>>,
): BundleFile[] {
  const slotsIn = (locale: Locale) => ({
    version,
    date: formatDate(date.toISOString().slice(0, 10), locale),
    days: maxAgeDays,
    languages: listText(
      wanted.map((other) => languageName(other, locale)),
      listJoints(locale),
    ),
    zip: name,
    status: states[locale],
  });
  return [
    { path: 'README.txt', content: () => readmeText(wanted, slotsIn) },
    { path: 'Verify.ps1', content: verifyScript },
  ];
}
