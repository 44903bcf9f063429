import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';
import { recordSchema, type SearchRecord } from '../../search/record.ts';

const fragmentSchema = z.object({ meta: z.object({ records: z.string() }) });
const recordsSchema = z.array(recordSchema);

/** The records of a page in a fragment of the engine. */
export function readRecords(fragment: unknown): SearchRecord[] {
  const { meta } = parseWith(fragmentSchema, fragment, 'pagefind');
  return parseWith(recordsSchema, JSON.parse(meta.records), 'pagefind');
}
