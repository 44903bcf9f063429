import type { Match } from './matching.ts';
import type { Atom } from './query.ts';
import { holdsAll, read, type Reading } from './reading.ts';
import type { SearchRecord } from '../record.ts';
import { isShown, withValues, type ReaderValues } from './values.ts';

/** What the reader is after: what they typed, what it asks for, the runbook that they are in, their values. */
export interface Wanted {
  query: string;
  atoms: readonly Atom[];
  runbook?: string | undefined;
  values: ReaderValues;
}

/** A record read with a query in mind: where it matches, how many atoms it holds, how well. */
export interface Judged {
  record: SearchRecord;
  readings: Reading[];
  held: number;
  /** It matches by itself, not only by the titles of the page and task around it. */
  own: boolean;
  /** The page shows it, given what the reader chose. */
  shown: boolean;
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

/** Judges a record. `engineScore` decides between records that match alike, and the open runbook comes before others. */
export function judge(record: SearchRecord, wanted: Wanted, engineScore: number): Judged {
  const readings = read(withValues(record, wanted.values), wanted.query, wanted.atoms);
  const holds = (at: number) => readings.some(({ matches }) => matches[at]?.length);
  const own = readings.some(
    ({ kind, matches }) => kind !== 'context' && matches.some((found) => found.length > 0),
  );
  const shown = isShown(record, wanted.values);
  const score = scoreOf(readings, wanted) + Math.tanh(engineScore / 20);
  return {
    record,
    readings,
    held: wanted.atoms.filter((_, at) => holds(at)).length,
    own,
    shown,
    score: score * (record.runbook === wanted.runbook ? 1.2 : 1) * (shown ? 1 : 0.6),
  };
}

function scoreOf(readings: readonly Reading[], { atoms }: Wanted): number {
  const single = atoms.reduce((sum, _, at) => sum + scoreOfAtom(readings, at), 0);
  const all = readings.map((reading) => weights[reading.kind] * together(reading, atoms.length));
  const title = readings.find(({ kind }) => kind === 'title');
  const phrases = readings.map(({ kind, literal }) => (literal ? weights[kind] : 0));
  return single + Math.max(0, ...all) + Math.max(0, ...phrases) + (title ? coverage(title) : 0);
}

function scoreOfAtom(readings: readonly Reading[], at: number): number {
  const found = readings.map(({ kind, matches }) => ({ kind, matches: matches[at] ?? [] }));
  const best = found.map(
    ({ kind, matches }) =>
      weights[kind] * Math.max(0, ...matches.map((match: Match) => match.quality)),
  );
  const times = found.reduce((count, { matches }) => count + matches.length, 0);
  return Math.max(0, ...best) + 0.5 * Math.log1p(times);
}

// Words that stand in one paragraph tell more than scattered ones; those that follow each other as typed tell most.
function together(reading: Reading, atoms: number): number {
  if (atoms < 2 || !holdsAll(reading)) return 0;
  const inOrder = reading.matches[0]?.some((first) => follows(reading, first, 1)) ?? false;
  return inOrder ? atoms : atoms / 2;
}

// Between two words there is room for an article or a preposition.
function follows(reading: Reading, before: Match, at: number): boolean {
  if (at === reading.matches.length) return true;
  return (reading.matches[at] ?? []).some(
    ({ from, to, quality }) =>
      from >= before.to && from - before.to <= 5 && follows(reading, { from, to, quality }, at + 1),
  );
}

// A title that says little else is more to the point.
function coverage(title: Reading): number {
  const covered = title.matches.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  return 4 * Math.min(1, covered / Math.max(1, title.text.length));
}
