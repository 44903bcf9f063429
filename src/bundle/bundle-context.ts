import { loadInterface } from '../content/read/load.ts';
import { formatDate } from '../render/format.ts';
import { message } from '../parameters/messages.ts';
import type { Locale } from '../locales.ts';
import type { BundleContext } from './page/page-step.ts';
import type { Release } from '../build/release.ts';

interface ContextOptions {
  readonly release: Release;
  readonly maxAgeDays: number;
}

/** The facts about a release that the steps for its pages need. */
export function bundleContext(
  wanted: readonly Locale[],
  paths: ReadonlySet<string>,
  { release, maxAgeDays }: ContextOptions,
): BundleContext {
  const strings = new Map(wanted.map((locale) => [locale, loadInterface(locale)]));
  const date = release.date.toISOString().slice(0, 10);
  const dates = new Map(wanted.map((locale) => [locale, formatDate(date, locale)]));
  return {
    version: release.version,
    date,
    maxAgeDays,
    locales: wanted,
    has: (file) => paths.has(file),
    t: (locale, key, ...[params]) =>
      message(
        strings.get(locale) ?? {},
        key,
        { ...params, date: dates.get(locale) ?? date },
        locale,
      ),
  };
}
