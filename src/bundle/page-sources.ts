import type { FormerFiles } from '../build/folder/take-former.ts';
import type { Bill } from '../third-party/bill-schema.ts';
import type { Locale } from '../locales.ts';
import type { BundleOptions } from './bundle-options.ts';
import type { SiteScripts } from './script/site-scripts.ts';

/** Where earlier builds keep what they made of pages, and the hash of all that decides it besides the page itself. */
export interface KeptPages {
  readonly folder: string;
  readonly others: string;
  /** The hashes of the pages, by their files. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The single files as they were made before. */
  readonly former: FormerFiles;
}

/** What the pages of the downloads are made from; all of it can be handed to another thread. */
export interface PageSources extends BundleOptions {
  readonly siteFolder: string;
  /** The files of the site. */
  readonly files: readonly string[];
  /** The languages of each of the bundles. */
  readonly bundles: readonly (readonly Locale[])[];
  /** The scripts of single files, by the languages in which such files are wanted. */
  readonly single: ReadonlyMap<Locale, SiteScripts>;
  /** What others have in the site. */
  readonly bill: Bill;
  /** The results of earlier builds, if there may be some. */
  readonly kept?: KeptPages | undefined;
}
