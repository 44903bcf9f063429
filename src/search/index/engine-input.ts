import { sha256Of } from '../../hash.ts';
import type { Part, SearchRecord } from '../record.ts';
import { indexTerms, parameterTerm } from '../query/terms.ts';

/** A language tag for the engine for which it does not stem or segment our terms. */
export function engineLanguage(locale: string): string {
  return `x-${locale}`;
}

const weights: Readonly<Record<Part['kind'], number>> = {
  caption: 7,
  fold: 7,
  command: 4,
  prose: 3,
  background: 3,
  output: 2,
  aside: 2,
  label: 2,
  english: 6,
};

/** A page as the engine takes it: the terms of its records. */
export function engineHtml(locale: string, terms: string): string {
  return `<!doctype html><html lang="${engineLanguage(locale)}"><body>${terms}</body></html>`;
}

/**
 * The terms of the records of a page, each once and with the weight of the best place it stands in: the query counts and
 * places them in the text itself.
 */
export function pageTerms(records: readonly SearchRecord[]): string {
  const seen = new Set<string>();
  return sectionsOf(records)
    .sort((one, other) => other.weight - one.weight)
    .map(({ weight, terms }) => {
      const added = [...new Set(terms)].filter((term) => !seen.has(term));
      for (const term of added) seen.add(term);
      return span(weight, added);
    })
    .filter((text) => text !== '')
    .join(' ');
}

interface Section {
  readonly weight: number;
  readonly terms: readonly string[];
}

// The titles around a record are those of other records of the page.
function sectionsOf(records: readonly SearchRecord[]): Section[] {
  const parts = records.flatMap((record) => record.parts);
  const names = parts.flatMap((part) => part.values?.map(([, , name]) => name) ?? []);
  const kinds = Object.keys(weights) as Part['kind'][];
  return [
    { weight: 8, terms: records.flatMap(({ titles }) => termsIn(titles.slice(-1))) },
    ...kinds.map((kind) => {
      const texts = parts.filter((part) => part.kind === kind).map(({ text }) => text);
      return { weight: weights[kind], terms: termsIn(texts) };
    }),
    { weight: 1, terms: names.map(parameterTerm) },
  ];
}

/** The terms of texts of one kind. */
export function partTerms(kind: Part['kind'], texts: readonly string[]): string {
  return span(weights[kind], [...new Set(termsIn(texts))]);
}

function termsIn(texts: readonly string[]): string[] {
  return texts.flatMap(termsOf);
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

function span(weight: number, terms: readonly string[]): string {
  if (terms.length === 0) return '';
  return `<span data-pagefind-weight="${weight}">${terms.join(' ')}</span>`;
}

/** The address under which the engine keeps a page, whose records are given as JSON, until its fragment is filled: it changes with them. */
export function keyOf(records: string): string {
  return `/${sha256Of(records).slice(0, 24)}/`;
}
