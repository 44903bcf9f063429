import * as z from 'zod/mini';
import { tryParseWith } from '../../parse.ts';
import { recordSchema, type SearchRecord } from '../../search/record.ts';

const fragmentSchema = z.object({ meta: z.object({ record: z.string() }) });

/** The record in a fragment of the engine; nothing if a cache still has the fragment of another build. */
export function readRecord(fragment: unknown): SearchRecord | undefined {
  const parsed = tryParseWith(fragmentSchema, fragment, 'pagefind');
  if (!parsed.ok) return undefined;
  const record = tryParseWith(recordSchema, JSON.parse(parsed.value.meta.record), 'pagefind');
  return record.ok ? record.value : undefined;
}
