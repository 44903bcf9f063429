import { createHash } from 'node:crypto';
import type { Part, SearchRecord } from '../../search/record.ts';
import { indexTerms, parameterTerm } from '../../search/terms.ts';

/** The language that the engine is told: none for which it would stem or segment our terms. */
export function engineLanguage(locale: string): string {
  return `x-${locale}`;
}

const weights: Readonly<Record<Part['kind'], number>> = {
  command: 4,
  prose: 3,
  output: 2,
  label: 2,
};

/** What the engine indexes of a record: its terms, with the weight of the place they stand in. */
export function engineHtml(record: SearchRecord): string {
  const titles = record.titles.map((title, at) =>
    section(at === record.titles.length - 1 ? 8 : 0.5, indexTerms(title)),
  );
  const parts = record.parts.map((part) => section(weights[part.kind], indexTerms(part.text)));
  const names = new Set(
    record.parts.flatMap((part) => part.values?.map(([, , name]) => name) ?? []),
  );
  const parameters = section(1, Array.from(names, parameterTerm));
  const body = [...titles, ...parts, parameters].join(' ');
  return `<!doctype html><html lang="${engineLanguage(record.locale)}"><body>${body}</body></html>`;
}

function section(weight: number, terms: readonly string[]): string {
  return `<span data-pagefind-weight="${weight}">${terms.join(' ')}</span>`;
}

/** The address under which the engine keeps a record until its fragment is filled: it changes with the record. */
export function recordKey(record: SearchRecord): string {
  return `/${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 24)}/`;
}
