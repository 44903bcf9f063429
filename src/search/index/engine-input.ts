import { createHash } from 'node:crypto';
import type { Part, SearchRecord } from '../record.ts';
import { indexTerms, parameterTerm } from '../query/terms.ts';

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
  const around = record.titles.slice(0, -1);
  const names = record.parts.flatMap((part) => part.values?.map(([, , name]) => name) ?? []);
  const sections = [
    section(8, record.titles.slice(-1)),
    section(0.5, around),
    ...Object.entries(weights).map(([kind, weight]) => {
      const parts = record.parts.filter((part) => part.kind === kind);
      return section(
        weight,
        parts.map(({ text }) => text),
      );
    }),
    span(1, names.map(parameterTerm)),
  ];
  return `<!doctype html><html lang="${engineLanguage(record.locale)}"><body>${sections.join(' ')}</body></html>`;
}

function section(weight: number, texts: readonly string[]): string {
  return span(weight, texts.flatMap(indexTerms));
}

// Each term once: how often and where it stands is seen in the text itself, and need not be in the index.
function span(weight: number, terms: readonly string[]): string {
  return `<span data-pagefind-weight="${weight}">${[...new Set(terms)].join(' ')}</span>`;
}

/** The address under which the engine keeps a record until its fragment is filled: it changes with the record. */
export function recordKey(record: SearchRecord): string {
  return `/${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 24)}/`;
}
