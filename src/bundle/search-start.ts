import { locales, type Locale } from '../locales.ts';
import { bundlePath, loadsSearchEngine } from './module-paths.ts';

const shared = /^pagefind\/(?:(?:parts|pagefind-entry)\.json|wasm\.unknown\.pagefind)$/;

/** An index of at most this many parts is loaded whole, as one search is likely to need all of them. */
const wholeIndexParts = 16;

/** The files that the engine requests first in a language: the whole index, if it is small. */
function firstFiles(files: readonly string[], locale: Locale): string[] {
  const start = files.filter(
    (file) => shared.test(file) || new RegExp(`^pagefind/(?:pagefind\\.)?x-${locale}_`).test(file),
  );
  const parts = files.filter((file) =>
    new RegExp(`^pagefind/(?:index|fragment|filter)/x-${locale}_`).test(file),
  );
  const first = parts.length > wholeIndexParts ? start : [...start, ...parts];
  return ['pagefind/pagefind.js', ...first.map(bundlePath)];
}

/** Makes the loader preload, with the search module, the files that the engine requests first in the page's language. */
export function searchStart(
  files: readonly string[],
  modules: ReadonlyMap<string, string>,
): string {
  const others = locales.map((locale) => [locale, firstFiles(files, locale)] as const);
  const searching = [...modules].filter(([, code]) => loadsSearchEngine(code));
  return searching
    .map(([file]) => JSON.stringify([file, Object.fromEntries(others)]).slice(1, -1))
    .map((slots) => `fieldbookLoader.preload(${slots});\n`)
    .join('');
}
