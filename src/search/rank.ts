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

/** A record read with a query in mind: where it matches, how many atoms it holds, how well. */
export interface Judged {
  record: SearchRecord;
  readings: Reading[];
  held: number;
  /** It matches by itself, not only by the titles of the page and task around it. */
  own: boolean;
  score: number;
}

const weights: Readonly<Record<Reading['kind'], number>> = {
  title: 10,
  command: 6,
  prose: 4,
  output: 3,
  label: 3,
  context: 1,
};

/** Reads a record with a query in mind. `engineScore` decides between records that match alike. */
export function judge(record: SearchRecord, atoms: readonly Atom[], engineScore: number): Judged {
  const texts: Omit<Reading, 'matches'>[] = [
    ...record.titles.map((text, at) => ({
      kind: at === record.titles.length - 1 ? ('title' as const) : ('context' as const),
      text,
    })),
    ...record.parts,
  ];
  const readings = texts.map(({ kind, text }) => {
    const spans = spansOf(text);
    return { kind, text, matches: atoms.map((atom) => findAtom(spans, atom)) };
  });
  const held = atoms.filter((_, at) =>
    readings.some((reading) => reading.matches[at]?.length),
  ).length;
  const own = readings.some(
    ({ kind, matches }) => kind !== 'context' && matches.some((found) => found.length > 0),
  );
  return {
    record,
    readings,
    held,
    own,
    score: score(readings, atoms.length) + Math.tanh(engineScore / 20),
  };
}

function score(readings: readonly Reading[], atoms: number): number {
  let sum = 0;
  for (let at = 0; at < atoms; at += 1) {
    sum += Math.max(
      0,
      ...readings.map((reading) => weights[reading.kind] * quality(reading.matches[at] ?? [])),
    );
    sum +=
      0.5 *
      Math.log1p(
        readings.reduce((count, reading) => count + (reading.matches[at]?.length ?? 0), 0),
      );
  }
  return (
    sum +
    Math.max(0, ...readings.map((reading) => weights[reading.kind] * together(reading, atoms)))
  );
}

function quality(matches: readonly Match[]): number {
  return Math.max(0, ...matches.map((match) => match.quality));
}

// Words that stand in one paragraph tell more than scattered ones; those that follow each other as typed tell most.
function together(reading: Reading, atoms: number): number {
  if (atoms < 2 || !reading.matches.every((matches) => matches.length > 0)) return 0;
  const inOrder = reading.matches[0]?.some((first) => follows(reading, first, 1)) ?? false;
  return inOrder ? atoms : atoms / 2;
}

function follows(reading: Reading, before: Match, at: number): boolean {
  if (at === reading.matches.length) return true;
  return (reading.matches[at] ?? []).some(
    (match) =>
      match.from >= before.to && match.from - before.to <= 3 && follows(reading, match, at + 1),
  );
}
