import { analyzeRecord, isTitle, matchesAll, type AnalyzedText } from './analyze.ts';
import { isOnlyGuarded, isOnlySaid } from './in-passing.ts';
import { withoutLonger } from './longer-terms.ts';
import type { Match } from './matching.ts';
import type { QueryTerm } from './query.ts';
import { messagesAnchor, type SearchRecord } from '../record.ts';
import { isPutAside, isShown, unmetWords, withValues, type ReaderValues } from './values.ts';

/** A query with its terms, the open runbook and the reader's values, all of which decide the order of results. */
export interface SearchRequest {
  query: string;
  terms: readonly QueryTerm[];
  runbook?: string | undefined;
  values: ReaderValues;
  /** Terms that hold what is asked for, and mean something else. */
  longer?: readonly RegExp[];
}

/** A record with its matches for a request and the score that orders the results. */
export interface ScoredResult {
  record: SearchRecord;
  texts: Weighed[];
  /** The number of the query's terms that the record matches. */
  matchedCount: number;
  /** Whether the record matches by itself, and not only by the titles of the page and task around it. */
  matchesItself: boolean;
  /** The conditions of the record in words, where the reader's choices do not meet them. */
  unmet: string | undefined;
  /** Whether one of them is the purpose: its page shows the record once it is opened. */
  isPutAside: boolean;
  score: number;
}

/** What a match in a text of each kind is worth. */
export const weights: Readonly<Record<AnalyzedText['kind'], number>> = {
  title: 10,
  caption: 9,
  fold: 9,
  english: 8,
  command: 6,
  prose: 4,
  background: 4,
  output: 3,
  aside: 3,
  label: 3,
  context: 1,
};

/** A match in a line that only ends a command is worth nearly nothing: it is found where nothing else is. */
const guardWeight = 0.3;

/** A text with what a match in it is worth. */
export interface Weighed extends AnalyzedText {
  readonly weight: number;
}

function weigh(text: AnalyzedText): Weighed {
  const weight = isOnlySaid(text) ? weights.output : weights[text.kind];
  // Who pastes a message means the command that says it.
  return { ...text, weight: !text.literal && isOnlyGuarded(text) ? guardWeight : weight };
}

/** Whether a text matches only in lines that end a command. */
export function isGuard({ weight }: Pick<Weighed, 'weight'>): boolean {
  return weight === guardWeight;
}

/** Scores a record. */
export function scoreRecord(record: SearchRecord, request: SearchRequest): ScoredResult {
  const { query, terms, values, longer = [] } = request;
  const texts = analyzeRecord(withValues(record, values), query, terms)
    .map((text) => withoutLonger(text, longer))
    .map(weigh);
  const isMatched = (at: number) => texts.some(({ matches }) => matches[at]?.length);
  const matchesItself = texts.some(
    ({ kind, matches }) => kind !== 'context' && matches.some((found) => found.length > 0),
  );
  const matchedCount = terms.filter((_, at) => isMatched(at)).length;
  const found = { record, texts, matchedCount, matchesItself };
  // Most records are no result, and their score is never asked for.
  if (!matchesItself) return { ...found, unmet: undefined, isPutAside: false, score: 0 };
  const score = scoreOf(texts, terms) + density(texts, terms);
  return {
    ...found,
    unmet: unmetWords(record, values),
    isPutAside: isPutAside(record, values),
    score: score * placeWeight(record, request) * precedence(record, request),
  };
}

/** The open runbook comes before others, of which what they put aside says much more or comes behind. */
function placeWeight(record: SearchRecord, { runbook, values }: SearchRequest): number {
  const shown = isShown(record, values) ? 1 : 0.6;
  if (record.runbook === runbook) return 1.4 * shown;
  return isPutAside(record, values) ? 0.7 * shown : shown;
}

/**
 * The messages of a page name nearly everything in passing: a step about the thing comes before them. What is gone comes behind
 * what lives and says about as much; of another runbook, behind all that does.
 */
function precedence({ anchor, isPast, runbook }: SearchRecord, request: SearchRequest): number {
  if (anchor === messagesAnchor) return 0.6;
  if (isPast !== true) return 1;
  return runbook === request.runbook ? 0.85 : 0.6;
}

function scoreOf(texts: readonly Weighed[], terms: readonly QueryTerm[]): number {
  const single = terms.reduce((sum, _, at) => sum + scoreOfTerm(texts, at), 0);
  const proximities = texts.map((text) => text.weight * proximity(text, terms.length));
  const phrases = texts.map(({ weight, literal }) => (literal ? weight : 0));
  return (
    single +
    Math.max(0, ...proximities) +
    Math.max(0, ...phrases) +
    Math.max(0, ...texts.filter(isTitle).map(titleCoverage))
  );
}

function scoreOfTerm(texts: readonly Weighed[], at: number): number {
  const found = texts.map(({ weight, matches }) => ({ weight, matches: matches[at] ?? [] }));
  const best = found.map(
    ({ weight, matches }) => weight * Math.max(0, ...matches.map((match: Match) => match.quality)),
  );
  const times = found.reduce((count, text) => count + (isGuard(text) ? 0 : text.matches.length), 0);
  return Math.max(0, ...best) + 0.5 * Math.log1p(times);
}

// All terms in one paragraph are worth more than scattered ones, and most where they follow each other as typed.
function proximity(text: AnalyzedText, termCount: number): number {
  if (termCount < 2 || !matchesAll(text)) return 0;
  const inOrder = text.matches[0]?.some((first) => follows(text, first, 1)) ?? false;
  return inOrder ? termCount : termCount / 2;
}

// Between two words there is room for an article or a preposition.
function follows(text: AnalyzedText, before: Match, at: number): boolean {
  if (at === text.matches.length) return true;
  return (text.matches[at] ?? []).some(
    ({ from, to, quality }) =>
      from >= before.to && from - before.to <= 5 && follows(text, { from, to, quality }, at + 1),
  );
}

/** What the title itself is worth as a query: more than other wordings of it that have more terms. */
const wholeTitle = 24;

// A title with few words beyond the query is closer to the question.
function titleCoverage(title: AnalyzedText): number {
  const covered = title.matches.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  const share = Math.min(1, covered / Math.max(1, title.text.length));
  return share === 1 ? wholeTitle : 4 * share;
}

/** A record of this length, in characters, is neither long nor short. */
const usualLength = 800;

/**
 * How much of a record is about the query, below one: it decides between records that match alike, as a long one names more
 * in passing. This is the weight of a term in BM25, which engines give to whole pages.
 */
function density(texts: readonly Weighed[], terms: readonly QueryTerm[]): number {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const saturation = 5 * (0.25 + (0.75 * length) / usualLength);
  const shares = terms.map((_, at) => {
    const found = texts.reduce(
      (sum, { weight, matches }) => sum + weight * (matches[at]?.length ?? 0),
      0,
    );
    return found / (found + saturation);
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, terms.length);
}
