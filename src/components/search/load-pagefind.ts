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

/** The used part of the engine's module, and how the build makes it ask for its files. */
export interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: true }) => PagefindInstance;
  useFetch: (own: (address: string) => Promise<Response>) => void;
}

const moduleSchema = z.object({
  createInstance: z.custom<Pagefind['createInstance']>((value) => typeof value === 'function'),
  useFetch: z.custom<Pagefind['useFetch']>((value) => typeof value === 'function'),
});

/** The file of the engine. Bundles find the module that loads it by this name. */
export const engineFile = 'pagefind.js';

export type PagefindResult = z.output<typeof found>['results'][number];

/**
 * Loads the engine. A page that is opened from a file cannot import a module: there the loader of the bundle stands in
 * for `import` and `fetch`.
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  return parseWith(moduleSchema, module, engineFile);
}

/** The results in an answer of the engine. */
export function resultsIn(answer: unknown): PagefindResult[] {
  return parseWith(found, answer, 'pagefind.js').results;
}
