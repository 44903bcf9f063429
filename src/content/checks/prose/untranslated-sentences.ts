import type { Place } from '../../../diagnostic.ts';
import { sourceLocale } from '../../../locales.ts';
import type { TextSegment } from '../../read/text-segment.ts';
import type { IsExempt } from './do-not-translate.ts';

/** A sentence of a text, and where it begins there. */
interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The English sentences within a text of another language. */
export interface ForeignSentences {
  /** The first one. */
  readonly text: string;
  readonly start: number;
  readonly from: Place;
  /** The end of the last one. */
  readonly to: Place;
  /** Where the first one stands in English. */
  readonly original: TextSegment;
}

/** A shorter one may be a name, or the same in two languages. */
const fewestWords = 4;

/** Makes the search for sentences of English texts that stand word for word in a text which is translated otherwise. */
export function sentenceSearch(
  english: readonly TextSegment[],
  isExempt: IsExempt,
): (segment: TextSegment) => ForeignSentences | undefined {
  const originals = new Map(
    english
      .filter(({ locale }) => locale === sourceLocale)
      .flatMap((own) => sentencesOf(own.text).map(({ text }) => [text, own] as const)),
  );
  return (segment) => {
    const { text: whole, maskedText, locale, placeAt } = segment;
    if (locale === sourceLocale) return undefined;
    const found = sentencesOf(whole).filter(({ text, start }) => {
      const masked = maskedText.slice(start, start + text.length);
      return originals.has(text) && isLong(masked) && !isExempt(masked, locale);
    });
    const [first] = found;
    const last = found.at(-1);
    const original = first && originals.get(first.text);
    if (!last || !original) return undefined;
    const to = placeAt(last.start + last.text.length - 1);
    return { ...first, from: placeAt(first.start), to, original };
  };
}

function sentencesOf(text: string): Sentence[] {
  return Array.from(text.matchAll(/\S(?:(?![.!?]\s|[。！？])[^])*(?:[.!?。！？]|$)/g), (match) => ({
    text: match[0].trimEnd(),
    start: match.index,
  }));
}

/** Whether a sentence has more words than a name, code apart. */
function isLong(masked: string): boolean {
  return (masked.match(/(?<![\p{L}\p{N}])\p{L}+/gu) ?? []).length >= fewestWords;
}
