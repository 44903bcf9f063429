import type { Locale } from '../../locales.ts';
import { hourOfDay } from './times-of-day.ts';

/** A number of a text as every language would have it, and where it stands. */
export interface PlainNumber {
  readonly word: string;
  readonly index: number;
}

/** Digits with the signs that may stand between them, and short letters before them, as in CU23. */
const written =
  /(?<![\w.])((?:0x|[A-Z]{1,3})?)(\d+(?:[.,\u00A0\u202F]\d+)*)(백만|百万|[만천万千억亿]|[ \u00A0\u202F](?:thousand|millions?|mille|billions?|milliards?)(?![\p{L}]))?/gu;

/** What the signs of large numbers stand for. */
const times: Readonly<Record<string, number>> = {
  ...{ 천: 1000, 千: 1000, thousand: 1000, mille: 1000 },
  ...{ 만: 10_000, 万: 10_000, 억: 1e8, 亿: 1e8 },
  ...{ 백만: 1e6, 百万: 1e6, million: 1e6, millions: 1e6 },
  ...{ billion: 1e9, billions: 1e9, milliard: 1e9, milliards: 1e9 },
};

/** A place in an order, which other languages say as a word. */
const isPlace = /^(?:st|nd|rd|th)\b/;

/** A plain space between groups of digits, as many write in French; it is no list of numbers, as each has three digits. */
const plainSpace = /(?<=(?<![\d\u00A0\u202F.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;

/** The numbers of a text in a language: `50,000`, `50 000` and `5만` are one, and so are `1.5` and the French `1,5`. */
export function plainNumbers(text: string, locale: Locale): PlainNumber[] {
  const joined = locale === 'fr' ? text.replace(plainSpace, '\u00A0') : text;
  return Array.from(joined.matchAll(written)).flatMap(
    ({ 0: whole, index, 1: letters = '', 2: digits = '', 3: sign = '' }) => {
      const [left, right] = [joined.slice(0, index), joined.slice(index + whole.length)];
      if (digits.length === 1 && letters + sign === '' && isPlace.test(right)) return [];
      const parts = ungrouped(digits, locale);
      const factor = times[sign.trim()];
      return parts.map((part) => {
        const number =
          factor === undefined
            ? hourOfDay(part, left, right)
            : String(Math.round(Number(part) * factor));
        return { word: parts.length === 1 ? letters + number : number, index };
      });
    },
  );
}

/** One number without the signs that group its digits, or several where these do not. */
function ungrouped(digits: string, locale: Locale): string[] {
  const group = locale === 'fr' ? /[\u00A0\u202F]/ : /[\u00A0\u202F,]/;
  const [first = '', ...others] = digits.split(group);
  const isGrouped = first.length <= 3 && others.every((part) => /^\d{3}(?:\D|$)/.test(part));
  const numbers = isGrouped ? [[first, ...others].join('')] : [first, ...others];
  return numbers.map((number) => (locale === 'fr' ? number.replaceAll(',', '.') : number));
}

/** A number without the letters before it: `CU5` is what another language has as “cumulative update 5”. */
export function digitsOf(word: string): string {
  return word.replace(/^(?:0x|[A-Z]+)/, '');
}
