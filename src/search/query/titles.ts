import * as z from 'zod/mini';
import type { Locale } from '../../locales.ts';
import { isInOrder, recordSchema, type SearchRecord } from '../record.ts';

const { page, anchor, runbook, titles, status, does, when, purpose, only } = recordSchema.shape;

const placeSchema = z.strictObject({ anchor, titles, does, when, purpose, only });

/** The titles of a page and of its tasks and steps, with what a result says beside them. */
const titledPageSchema = z.strictObject({
  page,
  runbook,
  title: z.string(),
  status,
  places: z.array(placeSchema),
});

/** The file of an index with the titles of a language. */
export const titlesSchema = z.array(titledPageSchema);

export type TitledPage = z.output<typeof titledPageSchema>;

/** The path of the titles of a language below the folder of an index. */
export function titlesFile(locale: Locale): string {
  return `titles/x-${locale}_titles.json`;
}

/** The titles in the records of a language. */
export function titlesIn(records: readonly SearchRecord[]): TitledPage[] {
  const pages = new Map<string, TitledPage>();
  for (const record of records) {
    const { page, anchor, runbook, titles, status, does, when, purpose, only } = record;
    const [title = '', ...inner] = titles;
    const known = pages.get(page) ?? { page, runbook, title, places: [] };
    pages.set(page, known);
    if (status !== undefined) known.status = status;
    if (!isInOrder(anchor)) continue;
    const said = {
      ...(does && { does }),
      ...(when && { when }),
      ...(purpose && { purpose }),
      ...(only !== undefined && { only }),
    };
    known.places.push({ anchor, titles: inner, ...said });
  }
  return [...pages.values()];
}

/** Records of titles, which have no text. */
export function recordsOf(pages: readonly TitledPage[], locale: Locale): SearchRecord[] {
  return pages.flatMap(({ page, runbook, title, status, places }) => {
    const common = { locale, page, runbook, parts: [], ...(status !== undefined && { status }) };
    const inner = places.map(({ titles, ...place }) => ({
      ...common,
      ...place,
      titles: [title, ...titles],
    }));
    return [{ ...common, anchor: '', titles: [title] }, ...inner];
  });
}
