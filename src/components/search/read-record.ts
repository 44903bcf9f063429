import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';
import { recordSchema, type SearchRecord } from '../../search/record.ts';

const fragmentSchema = z.object({ meta: z.object({ record: z.string() }) });

/** The record in a fragment of the engine. */
export function readRecord(fragment: unknown): SearchRecord {
  const { meta } = parseWith(fragmentSchema, fragment, 'pagefind');
  return parseWith(recordSchema, JSON.parse(meta.record), 'pagefind');
}
