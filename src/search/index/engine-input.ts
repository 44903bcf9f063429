import { sha256Of } from '../../hash.ts';
import type { Part, SearchRecord } from '../record.ts';
import { indexTerms, parameterTerm } from '../query/terms.ts';

/** A language tag for the engine for which it does not stem or segment our terms. */
export function engineLanguage(locale: string): string {
  return `x-${locale}`;
}

const weights: Readonly<Record<Part['kind'], number>> = {
  command: 4,
  prose: 3,
  output: 2,
  aside: 2,
  label: 2,
  english: 6,
};

/** The terms of a record for the engine, with the weight of the place they stand in. */
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
  return span(weight, texts.flatMap(termsOf));
}

const known = new Map<string, readonly string[]>();

/** Some tens of megabytes. */
const mostKnown = 20_000;

// Half of all text stands in several records: commands and outputs in every language, titles in each step.
function termsOf(text: string): readonly string[] {
  const terms = known.get(text) ?? indexTerms(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, terms);
  return terms;
}

// The index needs each term only once: the query counts and places terms in the text itself.
function span(weight: number, terms: readonly string[]): string {
  return `<span data-pagefind-weight="${weight}">${[...new Set(terms)].join(' ')}</span>`;
}

/** The address under which the engine keeps a record, given as JSON, until its fragment is filled: it changes with the record. */
export function keyOf(record: string): string {
  return `/${sha256Of(record).slice(0, 24)}/`;
}
