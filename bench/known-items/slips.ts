import type { Locale } from '../../src/locales.ts';
import type { Random } from '../scale/site/random.ts';
import { wordsOf } from './title-words.ts';

const particles = ['은', '는', '이', '가', '을', '를', '에', '의', '로', '도'];

/** French articles and prepositions, each of which somebody writes for another. */
const articles = ['le', 'la', 'les', 'du', 'des', 'de', 'un', 'une'];

/** A plural where the title has a singular, and the other way round. */
function otherNumber(word: string): string {
  if (!/^\p{L}\p{Ll}{3,}$/u.test(word)) return word;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word.endsWith('s') ? word : `${word}s`;
}

const slips: Readonly<Record<Locale, (word: string, random: Random) => string>> = {
  // After a word with a final consonant, the particle of one without, and so on.
  ko: (word, random) => (/[가-힣a-z]$/i.test(word) ? `${word}${random.pick(particles)}` : word),
  zh: (word, random) => (random.below(2) === 0 ? `${word}的` : word),
  fr: (word, random) => {
    if (articles.includes(word)) return random.pick(articles);
    return otherNumber(word.replace(/^d[’'](?=\p{L})/u, 'de l’'));
  },
  en: (word, random) => `${random.below(3) === 0 ? 'the ' : ''}${otherNumber(word)}`,
};

/**
 * The words of a title with a wrong particle each in Korean, with 的 between them in Chinese, with other articles and
 * numbers in French, and with other numbers and an article too many in English.
 */
export function withSlip(title: string, locale: Locale, random: Random): string {
  return wordsOf(title, locale)
    .map((word) => slips[locale](word, random))
    .join(locale === 'zh' ? '' : ' ');
}
