import { literalPattern } from '../../literal-pattern.ts';
import type { Locale } from '../../locales.ts';

const stopWords: Partial<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'a an and are at by can do does for from how i in is it my of on or the to what with'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'a au aux avec ce ces comment dans de des du en est et il je la le les mon ou par pour que qui sont sur un une'.split(
      ' ',
    ),
  ),
  ko: new Set('방법 어떻게 무엇 필요한'.split(' ')),
  zh: new Set('如何 怎么 怎么办 怎么样 怎样 方法'.split(' ')),
};

const suffixes = {
  en: '(?:ies|ing|ed|es|s|e|y)',
  fr: '(?:ements?|ations?|ees?|es|er|ez|ons|ent|ant|s|x|e)',
};

const suffixPatterns: Partial<Record<Locale, RegExp>> = {
  en: new RegExp(`${suffixes.en}$`),
  fr: new RegExp(`${suffixes.fr}$`),
};

/** Whether a result may lack this word of a query. */
export function isStopWord(word: string, locale: Locale): boolean {
  return stopWords[locale]?.has(word) ?? false;
}

/**
 * The beginning that the forms of a word share: notifications and notification, activer and activez.
 * Only queries need it, because a term of a query is the beginning of what it finds.
 */
export function stemOf(word: string, locale: Locale): string {
  const suffix = suffixPatterns[locale]?.exec(word);
  if (!suffix || !/^[a-z]+$/.test(word) || suffix.index < 4) return word;
  const stem = word.slice(0, suffix.index);
  return locale === 'en' && suffix[0].length > 1
    ? stem.replace(/(..)([bdgmnprt])\2$/, '$1$2')
    : stem;
}

/** The source of a pattern for the forms of a folded word; names in Latin letters have English ones in every other language. */
export function formsOf(word: string, locale: Locale): string {
  if (!/^[a-z]+$/.test(word)) return literalPattern(word);
  const language = locale === 'fr' ? 'fr' : 'en';
  return `${stemOf(word, language)}${suffixes[language]}?`;
}
