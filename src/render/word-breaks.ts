import type { Locale } from '../locales.ts';

/** Scripts that are written without spaces between words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that go on with the word before them. */
const follows = /^[的了于地得]$/u;

const segmenters = new Map<Locale, Intl.Segmenter>();

/** The segmenter of a language, made once: to make one takes longer than to use it. */
function segmenterOf(locale: Locale): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/** The spaces in the name of a product, in a Korean word of two parts, and behind a French article after a colon. */
const keptSpace = / (?=\d{4}\b)|(?<=Office) (?=365)|(?<=푸시) (?=알림)|(?<=: l[ae]) /g;

/** A text in which a product stays with its year or number, and what reads as one word in one line. */
export function withoutWidows(text: string): string {
  return text.replace(keptSpace, '\u00a0');
}

/**
 * The name of a server with its year in a title that `withoutWidows` made, and what is written on to it: what stands in
 * brackets or quotation marks is not, nor is the name of another server.
 */
const serverName =
  /(\S*\w+ Server\u00a0\d{4}(?:(?!\w+ Server)[^\s\p{Ps}\p{Pi}])*(?:\u00a0[^\s\p{L}])?)/u;

/** The parts of a title in turn: text, and the name of a server, which is broken only where it is longer than a line. */
export function serverNames(text: string): readonly string[] {
  return text.split(serverName);
}

/** The parts of a title between which a line may break where no space says so: its words, in scripts without spaces. */
export function wordParts(text: string, locale: Locale): readonly string[] {
  if (!spaceless.test(text)) return [text];
  const parts: string[] = [];
  for (const { segment, isWordLike } of segmenterOf(locale).segment(text)) {
    const last = parts.pop();
    // Punctuation stays with the word before it, and decides about a break itself.
    if (last === undefined) parts.push(segment);
    // A break before a Latin word would take the gap before it, which browsers set between the scripts of one text.
    else if (isWordLike && endsSpaceless(last) && spaceless.test(segment) && !follows.test(segment))
      parts.push(last, segment);
    else parts.push(last + segment);
  }
  return parts;
}

function endsSpaceless(text: string): boolean {
  return spaceless.test(text.slice(-1));
}
