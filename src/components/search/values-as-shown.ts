import { readerValues } from '../../search/query/reader-values.ts';
import type { ReaderValues } from '../../search/query/values.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { underNewNames } from '../../parameters/aliases.ts';
import { definitions } from '../page/page-data.ts';
import { proseWords } from '../values/injected-values.ts';
import { readValues } from '../values/values-store.ts';

export type ValuesAsShown = (others: readonly LocalParameter[]) => ReaderValues;

/**
 * The reader's values as pages show them. The page's own script hands this to the search panel: if the panel imported
 * it, the build would move what both need into a file of its own, which every page would have to load.
 */
export const valuesAsShown: ValuesAsShown = (others) => {
  const byName = Object.fromEntries(others.map((other) => [other.name, other]));
  return readerValues(
    { ...byName, ...definitions },
    underNewNames(readValues(), others),
    proseWords,
  );
};
