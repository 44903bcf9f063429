import { foldForPrefilter, plainText } from './fold.ts';
import { findTerm, type Match } from './matching.ts';
import type { QueryTerm } from './query.ts';
import type { Part, SearchRecord } from '../record.ts';
import { spansOf } from './scan.ts';

/** A text of a record with the matches of every query term in it. */
export interface AnalyzedText {
  kind: Part['kind'] | 'title' | 'context';
  text: string;
  matches: Match[][];
  /** Whether the text contains the query literally, where that is more specific than its terms. */
  literal: boolean;
}

/** Some megabytes. */
const mostFolded = 10_000;

/** Finds the query terms in all texts of a record: its title, those of the page and task around it, and its parts. */
export function analyzeRecord(
  record: SearchRecord,
  query: string,
  terms: readonly QueryTerm[],
): AnalyzedText[] {
  const phrase = significantPhrase(query, terms);
  const last = record.titles.length - 1;
  const titles = record.titles.map((text, at) => ({
    kind: at === last ? ('title' as const) : ('context' as const),
    text,
  }));
  return [...titles, ...record.parts].map(({ kind, text }) => {
    // Most texts contain no term at all; folding a text as a whole is faster than scanning it.
    const prefilter = prefilterOf(text);
    const matches = terms.map((term) =>
      prefilter?.includes(term.text) === false ? [] : findTerm(spansOf(text), term),
    );
    const mayHoldPhrase = phrase !== '' && matchesAll({ matches });
    return { kind, text, matches, literal: mayHoldPhrase && plainText(text).includes(phrase) };
  });
}

/** Whether a text matches every term. */
export function matchesAll({ matches }: Pick<AnalyzedText, 'matches'>): boolean {
  return matches.every((found) => found.length > 0);
}

// Several words in this order, or one with its punctuation: -ProxyFqdn is a parameter, ProxyFqdn may be a property.
function significantPhrase(query: string, terms: readonly QueryTerm[]): string {
  const phrase = plainText(query);
  return terms.length > 1 || !/^[\p{L}\p{N}]+$/u.test(phrase) ? phrase : '';
}

const folded = new Map<string, string | undefined>();

/** The texts that are looked at again with every letter typed, folded as wholes. */
function prefilterOf(text: string): string | undefined {
  if (folded.has(text)) return folded.get(text);
  if (folded.size > mostFolded) folded.clear();
  const made = foldForPrefilter(text);
  folded.set(text, made);
  return made;
}
