import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';

const found = z.object({
  results: z.array(
    z.object({ id: z.string(), score: z.number(), data: z.custom<() => Promise<unknown>>() }),
  ),
});

/** The used part of an instance of the engine. */
export interface PagefindInstance {
  search: (terms: string) => Promise<unknown>;
  mergeIndex: (address: string, options: { language: string }) => Promise<unknown>;
}

/** The used part of the engine's module. */
export interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: true }) => PagefindInstance;
}

export type PagefindResult = z.output<typeof found>['results'][number];

let attempts = 0;

/**
 * Loads the engine from the folder of the index. A page that is opened from a file cannot import a
 * module: the bundle has its own version of this file, which loads a classic script. Browsers keep a module
 * that could not be loaded as failed, so each further attempt asks for another address.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const query = attempts === 0 ? '' : `?attempt=${String(attempts)}`;
  attempts += 1;
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js${query}`);
  return parseWith(
    z.object({ createInstance: z.custom<Pagefind['createInstance']>() }),
    module,
    'pagefind.js',
  );
}

/** The results in an answer of the engine. */
export function resultsIn(answer: unknown): PagefindResult[] {
  return parseWith(found, answer, 'pagefind.js').results;
}
