import { allPassages } from '../../../read/all-passages.ts';
import type { ContentFinding } from '../../../finding.ts';
import type { Content } from '../../../read/load-content.ts';
import { findingIn, type Passage } from '../../../read/passage.ts';
import { languageOf, type TypographyRules } from '../../../../locales.ts';
import { commonRules } from './common.ts';
import { frenchRules } from './french.ts';
import { chineseRules } from './chinese.ts';

/** One typographic rule: where it is broken, and in which words to say so. */
export interface TypographyRule {
  pattern: RegExp;
  found: (text: string) => string;
  expected: string;
  advice: string;
}

const rules: Readonly<Record<TypographyRules, readonly TypographyRule[]>> = {
  common: commonRules,
  chinese: chineseRules,
  french: frenchRules,
};

/** Holds every text to the typography of its language; code is left alone. */
export function checkTypography(content: Content): ContentFinding[] {
  return allPassages(content).flatMap((passage) =>
    languageOf(passage.locale)
      .typography.flatMap((name) => rules[name])
      .flatMap((rule) => breaches(passage, rule)),
  );
}

function breaches(passage: Passage, rule: TypographyRule): ContentFinding[] {
  return Array.from(passage.words.matchAll(rule.pattern), (match) => {
    const end = match.index + match[0].length;
    const around = passage.text.slice(Math.max(0, match.index - 8), end + 8).replace(/\s/g, ' ');
    const found = `${rule.found(match[0])} in “${around}”`;
    return findingIn(passage, match.index, { found, expected: rule.expected, advice: rule.advice });
  });
}
