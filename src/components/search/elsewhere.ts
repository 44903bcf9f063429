import type { ScoredResult } from '../../search/query/rank.ts';
import { search } from '../../search/query/search.ts';
import type { Engines } from './engine.ts';
import { pageLocale, reader } from './page.ts';

/** Results in the other languages; undefined if their indexes cannot be loaded. */
export async function elsewhere(
  engines: Engines,
  query: string,
): Promise<ScoredResult[] | undefined> {
  try {
    const { partial, results } = await search(await engines.all(), query, await reader());
    return partial ? [] : results.filter(({ record }) => record.locale !== pageLocale);
  } catch {
    return undefined;
  }
}
