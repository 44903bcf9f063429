import * as z from 'zod/mini';
import { keptOf, readInputs } from '../../build/kept/kept-inputs.ts';
import { sha256Of } from '../../hash.ts';
import { recordSchema } from '../record.ts';
import { engineHtml } from './engine-input.ts';
import { extractRecords } from './extract.ts';

const pageRecordSchema = z.strictObject({
  record: recordSchema,
  /** Its terms for the engine. */
  html: z.string(),
});

/** A record of a page as the engine takes it. */
export type PageRecord = z.output<typeof pageRecordSchema>;

const pageRecordsSchema = z.array(pageRecordSchema);

// The bytes of the index depend on the order of the keys, which a parsed copy need not keep.
const isPageRecords = (found: unknown): found is PageRecord[] =>
  pageRecordsSchema.safeParse(found).success;

/** Finds the records of pages, or takes those that an earlier build has found in the same page. */
export class PageRecords {
  readonly #inputs = readInputs();

  /** The records of a page; none if it is no runbook. */
  of(page: string, html: string): PageRecord[] {
    if (this.#inputs === undefined) return recordsOf(page, html);
    const files = keptOf(this.#inputs.folder, 'records');
    const key = sha256Of(JSON.stringify([this.#inputs.others, page, html]));
    const known = files.read(key);
    const found: unknown = known && JSON.parse(known.toString('utf8'));
    if (isPageRecords(found)) return found;
    const made = recordsOf(page, html);
    files.write(key, Buffer.from(JSON.stringify(made)));
    return made;
  }
}

function recordsOf(page: string, html: string): PageRecord[] {
  return extractRecords(html, page).map((record) => ({ record, html: engineHtml(record) }));
}
