import { matchesAll } from './analyze.ts';
import type { Match } from './matching.ts';
import type { Part } from '../record.ts';
import { isGuard, type ScoredResult, type Weighed } from './rank.ts';

/** A piece of text, and whether it matches the query. */
export interface Fragment {
  text: string;
  mark: boolean;
}

/** The lines of a result below its title. */
export interface Excerpt {
  kind: Exclude<Part['kind'], 'label'>;
  fragments: Fragment[];
}

const maxExcerptLength = 150;

/** The title of a result, with the matches marked. */
export function markedTitle(scored: ScoredResult): Fragment[] {
  const title = scored.texts.find((text) => text.kind === 'title');
  return title ? cut(title.text, merged(title), 0, title.text.length) : [];
}

/**
 * The passage that matches a query best, or the beginning of the first one where none matches. Whoever finds a step by its title
 * reads what it is about, and no line of code that holds the same word by chance. Where the name of a fold says all of the
 * query, the fold is what is looked for.
 */
export function excerptOf(scored: ScoredResult): Excerpt | undefined {
  const shown = scored.texts.filter(isShown);
  const told = shown.filter(({ kind }) => kind !== 'command' && kind !== 'output');
  const texts = told.length > 0 && isTitled(scored) ? told : shown;
  const first = texts[0];
  if (!first) return undefined;
  const best = texts.reduce((a, b) => (worth(b) > worth(a) ? b : a), first);
  const marks = merged(best);
  const [from, to] = frame(best.text, marks[0]);
  const fragments = withoutIndent(cut(best.text, marks, from, to));
  if (isCutBefore(best.text, from)) fragments.unshift({ text: '… ', mark: false });
  if (isCutAfter(best.text, to)) fragments.push({ text: ' …', mark: false });
  return { kind: best.kind, fragments };
}

function isTitled({ texts }: ScoredResult): boolean {
  const title = texts.find(({ kind }) => kind === 'title');
  return title !== undefined && matchesAll(title);
}

/** Whole lines need no mark that others come before or after them; half ones do. */
function isCutBefore(text: string, from: number): boolean {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  return text.slice(line, from).trim() !== '';
}

function isCutAfter(text: string, to: number): boolean {
  const [rest = ''] = text.slice(to).split('\n', 1);
  return rest.trim() !== '';
}

/** Lines keep how they stand to one another, and the first one begins at the edge. */
function withoutIndent(fragments: readonly Fragment[]): Fragment[] {
  const [first, ...rest] = fragments;
  if (!first) return [];
  const indent = /^ */.exec(first.text)?.[0] ?? '';
  const lines = new RegExp(`\n {0,${indent.length}}`, 'g');
  const begun = { ...first, text: first.text.slice(indent.length) };
  return [begun, ...rest]
    .map(({ text, mark }) => ({ text: text.replace(lines, '\n'), mark }))
    .filter(({ text }) => text !== '');
}

function isShown(text: Weighed): text is Weighed & { kind: Excerpt['kind'] } {
  // The English title says why a page in another language was found, and nothing else.
  if (text.kind === 'english') return text.matches.some((matches) => matches.length > 0);
  return text.kind !== 'title' && text.kind !== 'context' && text.kind !== 'label';
}

function worth(text: Weighed): number {
  const matchedCount = text.matches.filter((matches) => matches.length > 0).length;
  const whole = text.matches.some((matches) => matches.some((match) => match.quality === 2));
  return (
    matchedCount * 4 +
    (whole ? 2 : 0) +
    (text.literal ? 2 : 0) +
    (matchedCount > 0 && text.kind === 'command' ? 1 : 0) +
    (text.kind === 'fold' && matchesAll(text) ? 4 : 0) -
    (isGuard(text) ? 4 : 0)
  );
}

function merged(text: Weighed): Match[] {
  const marks: Match[] = [];
  for (const match of text.matches.flat().sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = marks.at(-1);
    if (last && match.from <= last.to) last.to = Math.max(last.to, match.to);
    else marks.push({ ...match });
  }
  return marks;
}

// Begin a little before the first match, at a word or line, to show its context.
function frame(text: string, match: Match | undefined): [number, number] {
  if (text.length <= maxExcerptLength) return [0, text.length];
  const wanted = Math.max(0, Math.min((match?.from ?? 0) - 40, text.length - maxExcerptLength));
  const line = text.lastIndexOf('\n', match?.from ?? 0) + 1;
  const space = text.indexOf(' ', wanted) + 1;
  const near = wanted > 0 && space > 0 && space - wanted < 20 ? space : wanted;
  const from = wanted === 0 ? 0 : Math.max(near, line);
  const end = Math.min(text.length, from + maxExcerptLength);
  const gap = text.lastIndexOf(' ', end);
  return [from, end < text.length && gap > end - 40 && gap > (match?.to ?? 0) ? gap : end];
}

function cut(text: string, marks: readonly Match[], from: number, to: number): Fragment[] {
  const fragments: Fragment[] = [];
  let at = from;
  for (const mark of marks) {
    const [start, end] = [Math.max(mark.from, at), Math.min(mark.to, to)];
    if (end <= start) continue;
    if (start > at) fragments.push({ text: text.slice(at, start), mark: false });
    fragments.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < to) fragments.push({ text: text.slice(at, to), mark: false });
  return fragments;
}
