import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';

const signature = 'pagefind_dcd';

const fragmentSchema = z.looseObject({ url: z.string() });
const fileSchema = z.union([fragmentSchema, z.record(z.string(), fragmentSchema)]);

/** What a fragment is filled with. */
export interface StoredRecord {
  /** Where the record is on the site. */
  readonly address: string;
  /** The record as JSON. */
  readonly text: string;
}

/**
 * Fills a fragment file of the engine with the records that its keys stand for. The engine would show its
 * own terms; readers are shown the text of the page. Nothing but the keys ties a fragment to the index.
 */
export function fillFragments(
  content: Uint8Array,
  records: ReadonlyMap<string, StoredRecord>,
  path: string,
): Uint8Array {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature))
    throw new Error(`${path}: no Pagefind fragment. Was Pagefind updated?`);
  const file = parseWith(fileSchema, JSON.parse(text.slice(signature.length)), path);
  const filled = isFragment(file)
    ? fill(file, records)
    : Object.fromEntries(
        Object.entries(file).map(([id, fragment]) => [id, fill(fragment, records)]),
      );
  return gzipSync(`${signature}${JSON.stringify(filled)}`, { level: 9 });
}

type Fragment = z.output<typeof fragmentSchema>;

function isFragment(file: z.output<typeof fileSchema>): file is Fragment {
  return fragmentSchema.safeParse(file).success;
}

function fill(fragment: Fragment, records: ReadonlyMap<string, StoredRecord>): Fragment {
  const record = records.get(fragment.url);
  if (!record)
    throw new Error(`Pagefind returned a fragment for ${fragment.url}, which it was not given.`);
  return { ...fragment, url: record.address, content: '', meta: { record: record.text } };
}
