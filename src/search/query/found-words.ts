import { plainText } from './fold.ts';
import { parseQuery } from './query.ts';
import type { Engine, Reader } from './search.ts';
import { search } from './search.ts';

/** More words than a reader chooses from. */
const most = 5;

/** The words of a query that are found one by one, as they were typed, for a query of several that finds nothing. */
export async function foundWords(engine: Engine, query: string, reader: Reader): Promise<string[]> {
  const terms = parseQuery(query, reader.locale).slice(0, most);
  if (terms.length < 2) return [];
  const found = await Promise.all(
    terms.map(async ({ typed }) => {
      const { results, partial } = await search(engine, typed, reader);
      return results.length > 0 && !partial ? [asTyped(query, typed)] : [];
    }),
  );
  return found.flat();
}

/** The word with its accents and capitals. */
function asTyped(query: string, folded: string): string {
  return query.split(/\s+/u).find((word) => plainText(word) === folded) ?? folded;
}
