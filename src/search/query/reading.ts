import { plainText } from './fold.ts';
import { findAtom, type Match } from './matching.ts';
import type { Atom } from './query.ts';
import type { Part, SearchRecord } from '../record.ts';
import { spansOf } from './scan.ts';
import { squash } from './squash.ts';

/** A text of a record with the matches of every atom in it. */
export interface Reading {
  kind: Part['kind'] | 'title' | 'context';
  text: string;
  matches: Match[][];
  /** It holds the query letter for letter, and that says more than its words. */
  literal: boolean;
}

/** Reads all texts of a record: its title, those of the page and task around it, and its parts. */
export function read(record: SearchRecord, query: string, atoms: readonly Atom[]): Reading[] {
  const phrase = tellingPhrase(query, atoms);
  const last = record.titles.length - 1;
  const titles = record.titles.map((text, at) => ({
    kind: at === last ? ('title' as const) : ('context' as const),
    text,
  }));
  return [...titles, ...record.parts].map(({ kind, text }) => {
    // Most texts hold nothing of a query, which is seen faster than they are taken apart.
    const whole = squash(text);
    const matches = atoms.map((atom) =>
      whole?.includes(atom.text) === false ? [] : findAtom(spansOf(text), atom),
    );
    const holdsPhrase = phrase !== '' && holdsAll({ matches });
    return { kind, text, matches, literal: holdsPhrase && plainText(text).includes(phrase) };
  });
}

/** Whether a reading holds every atom. */
export function holdsAll({ matches }: Pick<Reading, 'matches'>): boolean {
  return matches.every((found) => found.length > 0);
}

// Several words in this order, or one with its punctuation: -ProxyFqdn is a parameter, ProxyFqdn may be a property.
function tellingPhrase(query: string, atoms: readonly Atom[]): string {
  const phrase = plainText(query);
  return atoms.length > 1 || !/^[\p{L}\p{N}]+$/u.test(phrase) ? phrase : '';
}
