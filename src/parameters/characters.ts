import { codePointName, type Result, invalid } from './value-result.ts';

const joiner = '[\\u200C\\u200D]';
const bidirectional = '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]';
const selector = '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]';

/** Characters that are shown as nothing; joiners and selectors of a form belong to the letters beside them. */
const ignorable = `(?!${joiner}|${selector})\\p{DI}`;

/** Every character that nobody sees or that is none, and a selector where nothing has another form. */
export const unseen = `${ignorable}|[\\u2800\\uFFF9-\\uFFFD\\p{NChar}]|(?<![\\p{Script=Han}\\p{ExtPict}])${selector}`;

/**
 * Finds a run of characters at either end of a text. A run within it is looked at from its first character only: from
 * each of them, the time would grow with the square of its length.
 */
export function atEnds(character: string): string {
  return `^${character}+|(?<!${character})${character}+$`;
}

// What has no meaning yet was not copied by accident.
const edges = new RegExp(atEnds(`(?:\\s|(?!${bidirectional}|[\\p{L}\\p{Cn}])${ignorable})`), 'gu');

/** Kinds of character that no value may hold, most telling first. */
const refused = [
  ['bidirectional', new RegExp(bidirectional, 'gu'), ''],
  ['line-break', /[\n\r\v\f\u0085\u2028\u2029]+/gu, ' '],
  ['control', /\p{Cc}/gu, ''],
  ['surrogate', /\p{Cs}/gu, ''],
  // Between letters they change how a word is written; at an end they came along when copying.
  ['invisible', new RegExp(`${unseen}|${atEnds(`(?:${joiner}|${unseen})`)}`, 'gu'), ''],
] as const;

/** Nearly every value: nothing in it is invisible, and the patterns of what is take long to make. */
const printable = /^[ -~]*$/;

/** The value without the spaces and invisible characters that come along when copying. */
export function trimValue(raw: string): string {
  return printable.test(raw) ? raw.trim() : raw.replace(edges, '');
}

/** The problem with the first kind of character that no value may hold, if there is one. */
export function refusedCharacter(value: string): Result<never> | undefined {
  if (printable.test(value)) return undefined;
  for (const [code, characters, replacement] of refused) {
    const [found] = value.match(characters) ?? [];
    if (found)
      return invalid(
        code,
        { codePoint: codePointName(found) },
        value.replace(characters, replacement),
      );
  }
  return undefined;
}

/**
 * The problem with a value that is PowerShell's stop-parsing token: quoted too, it ends the reading of arguments,
 * and what follows on the line becomes one raw text.
 */
export function refusedToken(value: string): Result<never> | undefined {
  return value === '--%' ? invalid('stop-parsing') : undefined;
}

/** The value as it may be shown on a page: without characters that no value may hold. */
export function withoutRefused(value: string): string {
  return refused.reduce(
    (text, [, characters, replacement]) => text.replace(characters, replacement),
    value,
  );
}
