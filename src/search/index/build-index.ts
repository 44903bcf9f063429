import type { SearchRecord } from '../record.ts';
import { IndexBuilder } from './index-builder.ts';
import type { IndexFile } from './index-file.ts';
import { withTerms } from './page-records.ts';

/** Builds the engine's files for records that are all there. */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const builder = await IndexBuilder.start();
  try {
    const pages = Map.groupBy(records, ({ page }) => page);
    for (const page of pages.values()) await builder.add(withTerms(page));
    return await builder.finish();
  } finally {
    await builder.end();
  }
}
