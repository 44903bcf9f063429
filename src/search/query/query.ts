import type { Locale } from '../../locales.ts';
import { asPagesNegate, isParticle, stripParticles } from './korean.ts';
import { isStopWord, stemOf } from './latin.ts';
import { scan, type Script, type Span } from './scan.ts';

/** A term that a result must match. `text` is looked for; `typed` is the part of the query that it came from. */
export interface QueryTerm {
  script: Script;
  text: string;
  typed: string;
  /** The parts of a compound, for when it is not found as it stands. */
  parts?: string[];
  /** The term was cut out of a longer one and may match across the borders of words. */
  loose?: true;
}

const joinsHan = /[的和与及]/u;

/** What asks in Chinese: words of their own, which are stop words. */
const asksHan = /(如何|怎么(?:办|样)?|怎样|方法)/u;

const maxQueryLength = 200;
const maxTerms = 12;

/** The terms of a query, without particles, endings and stop words, each once. */
export function parseQuery(query: string, locale: Locale): QueryTerm[] {
  const text = asPagesNegate(query.normalize('NFC'))
    .slice(0, maxQueryLength)
    .replace(/[ㄱ-ㅣ]+/gu, ' ');
  const spans = scan(text).flatMap((span, at, all) => wordsOf(span, all[at - 1]));
  const terms = spans.map((span) => termOf(span, locale));
  const significant = terms.filter((term) => !isStopWord(term.typed, locale));
  return distinctTerms(significant.length > 0 ? significant : terms).slice(0, maxTerms);
}

/** The terms without those whose text came before. */
export function distinctTerms(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter((term, at) => terms.findIndex((other) => other.text === term.text) === at);
}

// A Hangul span goes on over spaces, but the reader's words are words; 的 and the like join Chinese ones.
function wordsOf(span: Span, before: Span | undefined): Span[] {
  if (span.script === 'word') return [span];
  const parts = span.script === 'han' ? hanParts(span.text) : split(span.text, span.starts);
  const attached = before?.to.at(-1) === span.from[0];
  return parts
    .filter(
      (part, at) =>
        part !== '' && !(at === 0 && attached && span.script === 'hangul' && isParticle(part)),
    )
    .map((part) => ({ ...span, text: part, starts: [0] }));
}

function hanParts(text: string): string[] {
  return text.split(asksHan).flatMap((part) => part.split(joinsHan));
}

function split(text: string, starts: readonly number[]): string[] {
  return starts.map((start, at) => text.slice(start, starts[at + 1]));
}

function termOf(span: Span, locale: Locale): QueryTerm {
  const { script, text: typed } = span;
  if (script === 'hangul') return { script, text: stripParticles(typed), typed };
  if (script === 'word' && span.starts.length > 1)
    return { script, text: typed, typed, parts: split(typed, span.starts) };
  return { script, text: script === 'word' ? stemOf(typed, locale) : typed, typed };
}
