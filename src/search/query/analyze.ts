import { byText } from './by-text.ts';
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

/** The texts folded as wholes. */
const prefilterOf = byText(mostFolded, foldForPrefilter);

/** The texts that match, as they are compared literally. */
const plainOf = byText(mostFolded, plainText);

/** Finds the query terms in all texts of a record: its title, those of the page and task around it, and its parts. */
export function analyzeRecord(
  record: SearchRecord,
  query: string,
  terms: readonly QueryTerm[],
): AnalyzedText[] {
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
    const literal = matchesAll({ matches }) && isLiteral(text, query, terms);
    return { kind, text, matches, literal };
  });
}

/** Whether a text is the title of a place, of one of its commands, or of what it folds away. */
export function isTitle({ kind }: Pick<AnalyzedText, 'kind'>): boolean {
  return kind === 'title' || kind === 'caption' || kind === 'fold';
}

/** Whether a text matches every term. */
export function matchesAll({ matches }: Pick<AnalyzedText, 'matches'>): boolean {
  return matches.every((found) => found.length > 0);
}

// Several words in this order, or one with its punctuation: -ProxyFqdn is a parameter, ProxyFqdn may be a property.
function isLiteral(text: string, query: string, terms: readonly QueryTerm[]): boolean {
  const phrase = plainOf(query);
  if (terms.length === 1 && /^[\p{L}\p{N}]+$/u.test(phrase)) return false;
  return plainOf(text).includes(phrase);
}
