import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';

/** What a built site weighs, in bytes. */
export interface SiteSizes {
  /** Everything but the downloads. */
  readonly site: number;
  readonly index: number;
  readonly pages: number;
  /** The bundle of all languages, and all files that are a runbook each. */
  readonly bundle: number;
  readonly singles: number;
}

/** Weighs a built site. */
export function sizesOf(folder: string): SiteSizes {
  const sizes = filesBelow(folder).map(
    (file) => [file, statSync(join(folder, file)).size] as const,
  );
  const sum = (pattern: RegExp): number =>
    sizes.filter(([file]) => pattern.test(file)).reduce((total, [, size]) => total + size, 0);
  return {
    site: sum(/^(?!downloads\/)/),
    index: sum(/^pagefind\//),
    pages: sum(/^(?!downloads\/).*\.html$/),
    bundle: sum(/^downloads\/.*-all\.zip$/),
    singles: sum(/^downloads\/.*\.html$/),
  };
}
