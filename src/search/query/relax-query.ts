import { distinctTerms, type QueryTerm } from './query.ts';

const maxTerms = 16;

/**
 * Splits the terms of a query that no record matches: phrases of Hangul and Han into pairs of characters, so that a
 * spelling that differs in one of them, or a word in between, does not hide the rest, and compounds into their parts.
 */
export function relaxQuery(terms: readonly QueryTerm[]): QueryTerm[] {
  return distinctTerms(terms.flatMap(partsOf)).slice(0, maxTerms);
}

function partsOf(term: QueryTerm): QueryTerm[] {
  if (term.script === 'word')
    return (term.parts ?? [term.text]).map((text) => ({ script: 'word', text, typed: text }));
  const characters = Array.from(term.text);
  if (characters.length < 3) return [term];
  return characters.slice(1).map((second, at) => {
    const text = `${characters[at] ?? ''}${second}`;
    return { script: term.script, text, typed: text, loose: true };
  });
}
