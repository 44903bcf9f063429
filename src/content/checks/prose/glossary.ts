import { allSegments } from '../../read/all-segments.ts';
import type { Diagnostic } from '../../../diagnostic.ts';
import type { Content } from '../../read/load-content.ts';
import { diagnosticIn, type TextSegment } from '../../read/text-segment.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import type { Locale } from '../../../locales.ts';

/** Reports terms that the glossary forbids in the language of the text. */
export function checkGlossary(content: Content): Diagnostic[] {
  const entries = content.glossary?.value ?? [];
  const segments = allSegments(content);
  return segments.flatMap((segment) => entries.flatMap((entry) => checkEntry(segment, entry)));
}

function checkEntry(segment: TextSegment, entry: GlossaryEntry): Diagnostic[] {
  const { preferred, forbidden } = entry[segment.locale];
  const right = rangesOf(segment.maskedText, preferred, segment.locale);
  return forbidden.flatMap((word) =>
    rangesOf(segment.maskedText, word, segment.locale)
      // A forbidden word may be part of the preferred one.
      .filter(({ start, end }) => !right.some((range) => range.start <= start && end <= range.end))
      .map(({ start, end }) => {
        const found = `“${segment.text.slice(start, end)}”`;
        const advice = `The glossary forbids it (\`${entry.id}\`).`;
        return diagnosticIn(segment, start, { found, expected: `“${preferred}”`, advice });
      }),
  );
}

function rangesOf(text: string, word: string, locale: Locale): { start: number; end: number }[] {
  const body = RegExp.escape(word)
    .replace(/\\x20| /g, '[ \\u00A0\\u202F]')
    .replace(/['’]/g, "['’]");
  const pattern = new RegExp(`${before(word)}${body}${after(word, locale)}`, 'giu');
  return Array.from(text.matchAll(pattern), (match) => {
    return { start: match.index, end: match.index + match[0].length };
  });
}

function before(word: string): string {
  return /^[\p{Script=Latin}\d]/u.test(word) ? '(?<![\\p{Script=Latin}\\d])' : '';
}

/**
 * Latin words end where letters end. Korean ones may be followed by particles; but one whose last
 * part is a single syllable must stand alone, or “에 지” would be found in “서버에 지정”.
 */
function after(word: string, locale: Locale): string {
  if (/[\p{Script=Latin}\d]$/u.test(word)) return '(?![\\p{Script=Latin}\\d])';
  return locale === 'ko' && /\s\p{Script=Hangul}$/u.test(word) ? '(?!\\p{Script=Hangul})' : '';
}
