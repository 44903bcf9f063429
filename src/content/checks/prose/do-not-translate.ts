import type { Content, RunbookContent } from '../../read/content.ts';
import { forEachLocale, type Locale } from '../../../locales.ts';
import { outsideBraces } from '../../../parameters/placeholder.ts';
import { keepRecent } from '../../../recent.ts';
import { doNotTranslate } from './do-not-translate-list.ts';

/** Whether a text holds only parts that a locale keeps: names, abbreviations, slots, code. */
export type IsExempt = (text: string, locale: Locale) => boolean;

const slotsAndCode = /\{\w+\}|\uFFFC/g;
const hosts = /\b[\w-]+(?:\.[\w-]+)+(?:\/[\w/-]*)?/g;
const quotation = /^[“«][^“«]*[”»]$/;

/**
 * Makes the test for a site, or for one runbook with the names that it lists. While a file with names cannot be
 * read, everything passes, because only that file is known to be wrong.
 */
export function exemptionsOf(content: Content, runbook?: RunbookContent): IsExempt {
  if (!content.products || (runbook && !runbook.structure)) return () => true;
  const products = Object.values(content.products.value).map(({ name }) => name);
  const patterns = forEachLocale((locale) =>
    patternsOf([...products, ...(runbook?.structure?.value.names ?? []), ...keptIn(locale)]),
  );
  return (text, locale) => {
    // A quotation of a program's output is never translated.
    if (quotation.test(text)) return true;
    let rest = outsideBraces(text).replace(slotsAndCode, ' ').replace(hosts, ' ');
    for (const pattern of patterns[locale]) rest = rest.replace(pattern, ' ');
    return !/\p{L}/u.test(rest);
  };
}

function keptIn(locale: Locale): string[] {
  return doNotTranslate
    .filter((entry) => entry.locales?.includes(locale) ?? true)
    .flatMap((entry) => entry.words);
}

/** The longest first: a name may be part of another. */
function patternsOf(words: readonly string[]): RegExp[] {
  return words.toSorted((a, b) => b.length - a.length).map(patternOf);
}

/** The patterns of words, most of which are those of every runbook. */
const patterns = keepRecent<RegExp>(1000);

function patternOf(word: string): RegExp {
  return patterns(word, () => new RegExp(`(?<!\\w)${RegExp.escape(word)}(?!\\w)`, 'g'));
}
