import type { QueryTerm } from './query.ts';
import { scan, type Span } from './scan.ts';

/** A place in a text that matches: quality 2 for a whole word as typed, 1 for a part of one. Han text counts as whole. */
export interface Match {
  from: number;
  to: number;
  quality: 1 | 2;
}

/** Finds a term in a text that is in NFC; matches come in order and do not overlap. */
export function findTerm(spans: readonly Span[], term: QueryTerm): Match[] {
  const matches: Match[] = [];
  const add = term.script === 'word' ? addInWord : addInRun;
  for (const span of spans) if (span.script === term.script) add(span, term, matches);
  return matches;
}

/** Finds a term in a text, for callers that look for one only. */
export function findIn(text: string, term: QueryTerm): Match[] {
  return findTerm(scan(text), term);
}

function addInWord(span: Span, term: QueryTerm, matches: Match[]): void {
  let done = 0;
  for (const start of span.starts) {
    if (start < done || !span.text.startsWith(term.text, start)) continue;
    const typed = span.text.startsWith(term.typed, start);
    const part = start + (typed ? term.typed : term.text).length;
    const whole = wholeAt(span, start, term.typed);
    done = whole ?? part;
    matches.push(match(span, start, done, whole !== undefined));
  }
}

/** The end of the word at a place in a span, up to a later joint, if it is the typed one, in the singular or the plural. */
function wholeAt({ text, starts }: Span, start: number, typed: string): number | undefined {
  const isEnd = (at: number) => at === text.length || starts.includes(at);
  const end = start + typed.length;
  if (text.startsWith(typed, start)) {
    if (isEnd(end)) return end;
    return isPlural(text.slice(start, end + 1)) && isEnd(end + 1) ? end + 1 : undefined;
  }
  const isOne = isPlural(typed) && text.startsWith(typed.slice(0, -1), start);
  return isOne && isEnd(end - 1) ? end - 1 : undefined;
}

/** Whether a word may be the plural of another one, in English or French; a short one is not. */
function isPlural(word: string): boolean {
  return word.length > 3 && (word.endsWith('s') || word.endsWith('x'));
}

// A match may lie inside a word (베이스 in 데이터베이스) and may go on into the next one (에지 서버 for 에지서버),
// but one that begins inside a word ends there, unless it is itself cut from a compound: the 에 and 지 of
// 서버에 지정 are no 에지.
function addInRun(span: Span, term: QueryTerm, matches: Match[]): void {
  let at = span.text.indexOf(term.text);
  while (at !== -1) {
    const typed = span.text.startsWith(term.typed, at);
    const end = at + (typed ? term.typed : term.text).length;
    const begins = span.starts.includes(at);
    const crosses = span.starts.some((start) => start > at && start < at + term.text.length);
    if (begins || !crosses || term.loose)
      matches.push(match(span, at, end, begins || term.script === 'han'));
    at = span.text.indexOf(term.text, end);
  }
}

function match(span: Span, start: number, end: number, whole: boolean): Match {
  return { from: span.from[start] ?? 0, to: span.to[end - 1] ?? 0, quality: whole ? 2 : 1 };
}
