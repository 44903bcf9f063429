import * as z from 'zod/mini';
import { keptOf, readInputs } from '../../build/kept/kept-inputs.ts';
import { sha256Of } from '../../hash.ts';
import { recordSchema } from '../record.ts';
import { pageTerms } from './engine-input.ts';
import { extractRecords } from './extract.ts';

const pageRecordsSchema = z.strictObject({
  records: z.array(recordSchema),
  /** Their terms for the engine. */
  terms: z.string(),
});

/** The records of a page, which the engine takes as one. */
export type PageRecords = z.output<typeof pageRecordsSchema>;

// The bytes of the index depend on the order of the keys, which a parsed copy need not keep.
const isPageRecords = (found: unknown): found is PageRecords =>
  pageRecordsSchema.safeParse(found).success;

/** Finds the records of pages, or takes those that an earlier build has found in the same page. */
export class RecordsReader {
  readonly #inputs = readInputs();

  /** The records of a page; none if it is no runbook. */
  of(page: string, html: string): PageRecords {
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

function recordsOf(page: string, html: string): PageRecords {
  return withTerms(extractRecords(html, page));
}

/** The records of a page with their terms. */
export function withTerms(records: PageRecords['records']): PageRecords {
  return { records, terms: pageTerms(records) };
}
