import { allSegments } from '../../../read/all-segments.ts';
import type { Diagnostic } from '../../../../diagnostic.ts';
import type { Content } from '../../../read/content.ts';
import { diagnosticIn, hidden, type TextSegment } from '../../../read/text-segment.ts';
import { languageOf, type Locale, type TypographyRules } from '../../../../locales.ts';
import { commonRules, pageRules } from './common.ts';
import { frenchRules } from './french.ts';
import { chineseRules } from './chinese.ts';
import { halfWidthRules } from './half-width.ts';
import { allowedMarks, plainMarks } from './plain-marks.ts';
import type { TypographyRule } from './rule.ts';
import { scriptOf } from '../script-of.ts';

const rules: Readonly<Record<TypographyRules, readonly TypographyRule[]>> = {
  common: commonRules,
  chinese: chineseRules,
  french: frenchRules,
};

/** Holds every text to the typography of its language; code is left alone. */
export function checkTypography(content: Content): Diagnostic[] {
  return allSegments(content).flatMap((segment) => [
    ...marksIn(segment),
    ...rulesOf(segment.locale).flatMap((rule) => breaches(segment, rule)),
  ]);
}

function rulesOf(locale: Locale): TypographyRule[] {
  const own = languageOf(locale).typography.flatMap((name) => rules[name]);
  return ['Latn', 'Kore'].includes(scriptOf(locale)) ? [...own, ...halfWidthRules] : own;
}

/** Marks of Markdown or HTML that readers would see; of those within each other, the outer ones. */
function marksIn(segment: TextSegment): Diagnostic[] {
  const allowed = allowedMarks(segment);
  let left = segment.maskedText;
  return (allowed === 'markdown' ? pageRules : plainMarks[allowed]).flatMap((rule) => {
    const found = breaches({ ...segment, maskedText: left }, rule);
    if (found.length === 0) return [];
    left = left.replace(rule.pattern, (text) => hidden.repeat(text.length));
    return found.map((one) => ({ ...one, unsettles: true as const }));
  });
}

function breaches(segment: TextSegment, rule: TypographyRule): Diagnostic[] {
  // Most texts break no rule; to look for all places takes a copy of the pattern.
  if (segment.maskedText.search(rule.pattern) < 0) return [];
  return Array.from(segment.maskedText.matchAll(rule.pattern), (match) => {
    const end = match.index + match[0].length;
    const around = segment.text.slice(Math.max(0, match.index - 8), end + 8).replace(/\s/g, ' ');
    const found = `${rule.found(match[0])} in “${around}”`;
    return diagnosticIn(segment, match.index, {
      found,
      expected: rule.expected,
      advice: rule.advice,
    });
  });
}
