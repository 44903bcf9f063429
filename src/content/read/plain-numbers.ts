import type { Locale } from '../../locales.ts';

/** A number of a text as every language would have it, and where it stands. */
export interface PlainNumber {
  readonly word: string;
  readonly index: number;
}

/** Digits with the signs that may stand between them, and short letters before them, as in CU23. */
const written = /(?<![\w.])((?:0x|[A-Z]{1,3})?)(\d+(?:[.,\u00A0\u202F]\d+)*)([만천万千])?/g;

/** What the signs of large numbers stand for. */
const times: Readonly<Record<string, number>> = { 만: 10_000, 万: 10_000, 천: 1000, 千: 1000 };

/** A plain space between groups of digits, as many write in French; it is no list of numbers, as each has three digits. */
const plainSpace = /(?<=(?<![\d\u00A0\u202F.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;

/** The numbers of a text in a language: `50,000`, `50 000` and `5만` are one, and so are `1.5` and the French `1,5`. */
export function plainNumbers(text: string, locale: Locale): PlainNumber[] {
  const joined = locale === 'fr' ? text.replace(plainSpace, '\u00A0') : text;
  return Array.from(joined.matchAll(written)).flatMap(
    ({ index, 1: letters = '', 2: digits = '', 3: sign = '' }) => {
      const parts = ungrouped(digits, locale);
      const factor = times[sign];
      return parts.map((part) => {
        const number = factor === undefined ? part : String(Number(part) * factor);
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
