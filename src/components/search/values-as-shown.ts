import { readerValues } from '../../search/query/reader-values.ts';
import type { ReaderValues } from '../../search/query/values.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { underNewNames } from '../../parameters/aliases.ts';
import { definitions } from '../page/page-data.ts';
import { proseWords } from '../values/injected-values.ts';
import { readValues } from '../values/values-store.ts';

/** The reader's values as pages show them, those of other pages' parameters too. */
export function valuesAsShown(others: readonly LocalParameter[]): ReaderValues {
  const byName = Object.fromEntries(others.map((other) => [other.name, other]));
  return readerValues(
    { ...byName, ...definitions },
    underNewNames(readValues(), others),
    proseWords,
  );
}
