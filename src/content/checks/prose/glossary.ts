import { allSegments } from '../../read/all-segments.ts';
import type { Diagnostic } from '../../../diagnostic.ts';
import type { Content } from '../../read/content.ts';
import { diagnosticIn, type TextSegment } from '../../read/text-segment.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { diagnosticAtPath, type YamlFile } from '../../read/yaml-file.ts';
import { forEachLocale, locales, type Locale } from '../../../locales.ts';

/** The words of an entry in one locale, each as the pattern that finds it. */
interface Term {
  id: string;
  preferred: string;
  pattern: RegExp;
  forbidden: RegExp[];
}

interface Range {
  start: number;
  end: number;
}

/** Reports terms that the glossary forbids in the language of the text, and one that it prefers and forbids. */
export function checkGlossary(content: Content): Diagnostic[] {
  const entries = content.glossary?.value ?? [];
  const terms = forEachLocale((locale) => entries.map((entry) => termOf(entry, locale)));
  return [
    ...(content.glossary ? contradictions(content.glossary) : []),
    ...allSegments(content).flatMap((segment) =>
      terms[segment.locale].flatMap((term) => checkTerm(segment, term)),
    ),
  ];
}

function contradictions(glossary: YamlFile<GlossaryEntry[]>): Diagnostic[] {
  return glossary.value.flatMap((entry, at) =>
    locales.flatMap((locale) => {
      const { preferred, forbidden } = entry[locale];
      const index = forbidden.indexOf(preferred);
      if (index < 0) return [];
      return [
        diagnosticAtPath(glossary, [at, locale, 'forbidden', index], {
          found: `“${preferred}”, which is the term to use besides`,
          expected: 'words that are wrong here',
          advice: 'Correct one of the two.',
        }),
      ];
    }),
  );
}

function termOf(entry: GlossaryEntry, locale: Locale): Term {
  const { preferred, forbidden } = entry[locale];
  return {
    id: entry.id,
    preferred,
    pattern: patternOf(preferred, locale),
    forbidden: forbidden.map((word) => patternOf(word, locale)),
  };
}

function checkTerm(segment: TextSegment, term: Term): Diagnostic[] {
  const wrong = term.forbidden.flatMap((pattern) => rangesOf(segment.maskedText, pattern));
  if (wrong.length === 0) return [];
  const right = rangesOf(segment.maskedText, term.pattern);
  return (
    wrong
      // A forbidden word may be part of the preferred one.
      .filter(({ start, end }) => !right.some((range) => range.start <= start && end <= range.end))
      .map(({ start, end }) => {
        const found = `“${segment.text.slice(start, end)}”`;
        const advice = `The glossary forbids it (\`${term.id}\`).`;
        return diagnosticIn(segment, start, { found, expected: `“${term.preferred}”`, advice });
      })
  );
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  // `matchAll` copies the pattern, which costs more than most searches.
  if (text.search(pattern) < 0) return [];
  return Array.from(text.matchAll(pattern), (match) => {
    return { start: match.index, end: match.index + match[0].length };
  });
}

function patternOf(word: string, locale: Locale): RegExp {
  const body = RegExp.escape(word)
    .replace(/\\x20| /g, '[ \\u00A0\\u202F]')
    .replace(/['’]/g, "['’]");
  return new RegExp(`${before(word)}${body}${after(word, locale)}`, 'giu');
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
