import type { SearchRecord } from '../record.ts';
import { IndexBuilder, mostOf } from './index-builder.ts';
import type { IndexFile } from './index-file.ts';

/** Builds the engine's files for records that are all there. */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const builder = await IndexBuilder.start(mostOf(records));
  try {
    for (const record of records) await builder.add(record);
    return await builder.finish();
  } finally {
    await builder.end();
  }
}
