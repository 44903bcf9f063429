import type { ReaderValues } from '../search/values.ts';
import { tryParseWith } from '../schemas/parse.ts';
import { storedValuesSchema } from '../schemas/stored-values.ts';

/** The reader's values; none if nothing readable is stored. */
export function readStoredValues(): ReaderValues {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem('fieldbook.values') ?? 'null');
    const parsed = tryParseWith(storedValuesSchema, stored, 'localStorage');
    return parsed.ok ? parsed.value.values : {};
  } catch {
    return {};
  }
}
