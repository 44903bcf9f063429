import type { Atom } from './query.ts';
import { scan, type Span } from './scan.ts';

/** A place in a text, and how well it matched: 2 a whole word as typed, 1 the beginning or a part of one (Chinese writes no words). */
export interface Match {
  from: number;
  to: number;
  quality: 1 | 2;
}

/** Finds an atom in a text that is in NFC; matches come in order and do not overlap. */
export function findAtom(spans: readonly Span[], atom: Atom): Match[] {
  return spans
    .filter((span) => span.script === atom.script)
    .flatMap((span) => (span.script === 'word' ? inWord(span, atom) : inRun(span, atom)));
}

/** Finds an atom in a text, for callers that look for one only. */
export function findIn(text: string, atom: Atom): Match[] {
  return findAtom(scan(text), atom);
}

function inWord(span: Span, atom: Atom): Match[] {
  const matches: Match[] = [];
  let done = 0;
  for (const start of span.starts) {
    if (start < done || !span.text.startsWith(atom.text, start)) continue;
    const typed = span.text.startsWith(atom.typed, start);
    done = start + (typed ? atom.typed : atom.text).length;
    const whole = typed && (done === span.text.length || span.starts.includes(done));
    matches.push(match(span, start, done, whole));
  }
  return matches;
}

// A match may lie inside a word (베이스 in 데이터베이스) and may go on into the next one (에지 서버 for 에지서버),
// but one that begins inside a word ends there, unless it is itself cut from a compound: the 에 and 지 of
// 서버에 지정 are no 에지.
function inRun(span: Span, atom: Atom): Match[] {
  const matches: Match[] = [];
  let at = span.text.indexOf(atom.text);
  while (at !== -1) {
    const typed = span.text.startsWith(atom.typed, at);
    const end = at + (typed ? atom.typed : atom.text).length;
    const begins = span.starts.includes(at);
    const crosses = span.starts.some((start) => start > at && start < at + atom.text.length);
    if (begins || !crosses || atom.loose)
      matches.push(match(span, at, end, begins || atom.script === 'han'));
    at = span.text.indexOf(atom.text, end);
  }
  return matches;
}

function match(span: Span, start: number, end: number, whole: boolean): Match {
  return { from: span.from[start] ?? 0, to: span.to[end - 1] ?? 0, quality: whole ? 2 : 1 };
}
