import type { Locale } from '../locales.ts';

/** A file to keep, as Workbox names it; a file of another build does not fit its hash. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string;
  readonly integrity: string;
}

/** A file in the list of a whole language, with its size on the disk. */
export interface SizedFile extends KeptFile {
  readonly size: number;
}

/** The files of a language that the worker knows by itself, and the file that lists all the others. */
export interface LanguageFiles {
  readonly core: readonly KeptFile[];
  readonly list: KeptFile;
  /** The size of all the others on the disk. */
  readonly bytes: number;
}

/** The part of a build that its worker carries. */
export interface WorkerLists {
  readonly build: string;
  /** The hash of the search index, which every page of the build names. */
  readonly index: string;
  readonly shared: readonly KeptFile[];
  readonly languages: Readonly<Record<Locale, LanguageFiles>>;
}
