import { keptOf, readInputs } from '../../build/kept/kept-inputs.ts';
import { sha256Of } from '../../hash.ts';
import type { SearchRecord } from '../record.ts';
import { pageTerms } from './engine-input.ts';
import { extractRecords } from './extract.ts';

/** The records of a page, which the engine takes as one. */
export interface PageRecords {
  readonly records: readonly SearchRecord[];
  /** Their terms for the engine. */
  readonly terms: string;
}

/** Finds the records of pages, or takes those that an earlier build has found in the same page. */
export class RecordsReader {
  readonly #inputs = readInputs();

  /** The records of a page; none if it is no runbook. */
  of(page: string, html: string): PageRecords {
    if (this.#inputs === undefined) return recordsOf(page, html);
    const files = keptOf(this.#inputs.folder, 'records');
    const key = sha256Of(JSON.stringify([this.#inputs.others, page, sha256Of(html)]));
    const known = files.read(key);
    // Its hash says that it is what the same program has written; to judge each record takes longer than to read them.
    if (known !== undefined) return JSON.parse(known.toString('utf8')) as PageRecords;
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
