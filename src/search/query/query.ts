import type { Locale } from '../../locales.ts';
import { withKnownNames } from './aliases.ts';
import { bareForm, isEnding } from './korean.ts';
import { isFiller, stemOf } from './latin.ts';
import { scan, type Script, type Span } from './scan.ts';

/** One thing that a result must hold. `text` is looked for; `typed` is what the reader wrote of it. */
export interface Atom {
  script: Script;
  text: string;
  typed: string;
  /** The parts of a compound, for when it is not found as it stands. */
  parts?: string[];
  /** It is cut out of a longer one, wherever that was. */
  loose?: true;
}

/** What a query asks for: its words without particles, endings and fillers, each once. */
export function parseQuery(query: string, locale: Locale): Atom[] {
  const known = withKnownNames(query.normalize('NFC').slice(0, 200), locale);
  const text = known.replace(/[ㄱ-ㅣ]+/gu, ' ');
  const spans = scan(text).flatMap((span, at, all) => pieces(span, all[at - 1]));
  const atoms = spans.map((span) => atomOf(span, locale));
  const telling = atoms.filter((atom) => !isFiller(atom.typed, locale));
  const kept = telling.length > 0 ? telling : atoms;
  return kept
    .filter((atom, at) => kept.findIndex((other) => other.text === atom.text) === at)
    .slice(0, 12);
}

// A Hangul span goes on over spaces, but the reader's words are words; 的 and the like join Chinese ones.
function pieces(span: Span, before: Span | undefined): Span[] {
  if (span.script === 'word') return [span];
  const parts =
    span.script === 'han' ? span.text.split(/[的和与及]/u) : split(span.text, span.starts);
  const attached = before?.to.at(-1) === span.from[0];
  return parts
    .filter(
      (part, at) =>
        part !== '' && !(at === 0 && attached && span.script === 'hangul' && isEnding(part)),
    )
    .map((part) => ({ ...span, text: part, starts: [0] }));
}

function split(text: string, starts: readonly number[]): string[] {
  return starts.map((start, at) => text.slice(start, starts[at + 1]));
}

function atomOf(span: Span, locale: Locale): Atom {
  const { script, text: typed } = span;
  if (script === 'hangul') return { script, text: bareForm(typed), typed };
  if (script === 'word' && span.starts.length > 1)
    return { script, text: typed, typed, parts: split(typed, span.starts) };
  return { script, text: script === 'word' ? stemOf(typed, locale) : typed, typed };
}
