import type { Locale } from '../locales.ts';
import type { Release } from '../build/release.ts';

/** The folder of the site that has the downloads. */
export const downloadsName = 'downloads';

/** What a bundle is of: one locale, or all of them. */
export type BundleScope = Locale | 'all';

/** The options of the bundler. */
export interface BundleOptions {
  readonly release: Release;
  readonly maxAgeDays: number;
  readonly folder: string;
}
