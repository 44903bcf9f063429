import type { Match } from './matching.ts';
import type { Judged } from './rank.ts';
import type { Reading } from './reading.ts';

/** A piece of text, and whether it is what the reader looked for. */
export interface Piece {
  text: string;
  mark: boolean;
}

/** The lines of a result below its title. */
export interface Excerpt {
  kind: 'prose' | 'command' | 'output';
  pieces: Piece[];
}

const width = 150;

/** The title of a result, with what matched. */
export function markedTitle(judged: Judged): Piece[] {
  const title = judged.readings.find((reading) => reading.kind === 'title');
  return title ? cut(title.text, merged(title), 0, title.text.length) : [];
}

/** The passage that answers a query best; without a match in the text, its beginning. */
export function excerptOf(judged: Judged): Excerpt | undefined {
  const readings = judged.readings.filter(isShown);
  const held = (reading: Reading) => reading.matches.filter((matches) => matches.length > 0).length;
  const first = readings[0];
  if (!first) return undefined;
  const best = readings.reduce((a, b) => (worth(b, held(b)) > worth(a, held(a)) ? b : a), first);
  const marks = merged(best);
  const [from, to] = frame(best.text, marks[0]);
  const pieces = cut(best.text, marks, from, to);
  if (from > 0) pieces.unshift({ text: '… ', mark: false });
  if (to < best.text.length) pieces.push({ text: ' …', mark: false });
  return { kind: best.kind, pieces };
}

function isShown(reading: Reading): reading is Reading & { kind: Excerpt['kind'] } {
  return reading.kind === 'prose' || reading.kind === 'command' || reading.kind === 'output';
}

function worth(reading: Reading, held: number): number {
  const whole = reading.matches.some((matches) => matches.some((match) => match.quality === 2));
  return (
    held * 4 +
    (whole ? 2 : 0) +
    (reading.literal ? 2 : 0) +
    (held > 0 && reading.kind === 'command' ? 1 : 0)
  );
}

function merged(reading: Reading): Match[] {
  const marks: Match[] = [];
  for (const match of reading.matches.flat().sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = marks.at(-1);
    if (last && match.from <= last.to) last.to = Math.max(last.to, match.to);
    else marks.push({ ...match });
  }
  return marks;
}

// Begins at a word or line a little before the first match, so that the match is seen in its surroundings.
function frame(text: string, match: Match | undefined): [number, number] {
  if (text.length <= width) return [0, text.length];
  const wanted = Math.max(0, Math.min((match?.from ?? 0) - 40, text.length - width));
  const line = text.lastIndexOf('\n', match?.from ?? 0) + 1;
  const space = text.indexOf(' ', wanted) + 1;
  const near = wanted > 0 && space > 0 && space - wanted < 20 ? space : wanted;
  const from = wanted === 0 ? 0 : Math.max(near, line);
  const end = Math.min(text.length, from + width);
  const gap = text.lastIndexOf(' ', end);
  return [from, end < text.length && gap > end - 15 && gap > (match?.to ?? 0) ? gap : end];
}

function cut(text: string, marks: readonly Match[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of marks) {
    const [start, end] = [Math.max(mark.from, at), Math.min(mark.to, to)];
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false });
    pieces.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), mark: false });
  return pieces;
}
