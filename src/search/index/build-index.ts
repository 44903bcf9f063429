import type { SearchRecord } from '../record.ts';
import { localesFromSource } from '../../locales.ts';
import { IndexBuilder } from './index-builder.ts';
import type { IndexFile } from './index-file.ts';
import { withTerms } from './page-records.ts';

/** Builds the engine's files for records that are all there. */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const builder = new IndexBuilder();
  try {
    for (const locale of localesFromSource) {
      const own = records.filter((record) => record.locale === locale);
      const pages = Map.groupBy(own, ({ page }) => page);
      for (const page of pages.values()) await builder.add(withTerms(page));
    }
    return await builder.finish();
  } finally {
    await builder.end();
  }
}
