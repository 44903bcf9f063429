import { findAtom, type Match } from './matching.ts';
import type { Atom } from './query.ts';
import type { Part, SearchRecord } from './record.ts';
import { spansOf } from './scan.ts';

/** A text of a record with the matches of every atom in it. */
export interface Reading {
  kind: Part['kind'] | 'title' | 'context';
  text: string;
  matches: Match[][];
}

/** Reads all texts of a record: its title, those of the page and task around it, and its parts. */
export function read(record: SearchRecord, atoms: readonly Atom[]): Reading[] {
  const last = record.titles.length - 1;
  const titles = record.titles.map((text, at) => ({
    kind: at === last ? ('title' as const) : ('context' as const),
    text,
  }));
  return [...titles, ...record.parts].map(({ kind, text }) => {
    const spans = spansOf(text);
    return { kind, text, matches: atoms.map((atom) => findAtom(spans, atom)) };
  });
}

/** Whether a reading holds every atom. */
export function holdsAll(reading: Reading): boolean {
  return reading.matches.every((matches) => matches.length > 0);
}
