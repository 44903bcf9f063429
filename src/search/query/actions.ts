import { locales, type Locale } from '../../locales.ts';
import { plainText } from './fold.ts';

/** What the words of a query may ask for. Those of `beside` say nothing, and those of `language` name the file's own. */
export const wordKinds = ['copy', 'go', 'beside', 'values', 'settings', 'language'] as const;

/** What a word means: a language is meant by its locale. */
type WordMeaning = Exclude<(typeof wordKinds)[number], 'language'> | Locale;

/** The words of each meaning, as they are compared, with spaces between them. */
export type WordLists = Readonly<Record<string, string>>;

/** Words with their meanings, the longest first. */
export type ActionWords = readonly (readonly [word: string, meaning: WordMeaning])[];

/** What a query asks for that is no search. */
export type ActionRequest =
  | { readonly to: 'step'; readonly number: string; readonly copies: boolean }
  | { readonly to: 'values' | 'settings' }
  | { readonly to: 'language'; readonly locale: Locale };

type Token = { readonly number: string } | { readonly meaning: WordMeaning };

/** No request is longer; a query may be. */
const longest = 60;

/** The number of a task or step, whole. */
const number = /\d{1,3}(?:\.\d{1,3})?(?![.\d])/y;

/** The words of a list in content/interface, as they are compared: each language has its own comma. */
export function wordsIn(list: string): string[] {
  return list.split(/[,、]/).map(plainWord);
}

/** The words of lists, in the order in which they are tried. */
export function actionWordsOf(lists: WordLists): ActionWords {
  return Object.entries(lists)
    .filter((entry): entry is [WordMeaning, string] => isMeaning(entry[0]))
    .flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning] as const))
    .sort(([one], [other]) => other.length - one.length);
}

/** What a query asks for, if all of it are words of one request: a search that only holds such a word is a search. */
export function actionIn(query: string, words: ActionWords): ActionRequest | undefined {
  const text = plainWord(query);
  const tokens = text.length > longest ? undefined : tokensOf(text, words);
  if (!tokens) return undefined;
  const copies = tokens.some((token) => 'meaning' in token && token.meaning === 'copy');
  const [thing, ...others] = tokens.filter((token) => !isVerb(token));
  if (!thing || others.length > 0) return undefined;
  if ('number' in thing) return { to: 'step', number: thing.number, copies };
  return copies ? undefined : requestFor(thing.meaning);
}

function isMeaning(name: string): name is WordMeaning {
  const names: readonly string[] = [...wordKinds, ...locales];
  return name !== 'language' && names.includes(name);
}

function requestFor(meaning: WordMeaning): ActionRequest | undefined {
  switch (meaning) {
    case 'values':
    case 'settings':
      return { to: meaning };
    case 'copy':
    case 'go':
    case 'beside':
      return undefined;
    default:
      return { to: 'language', locale: meaning };
  }
}

function isVerb(token: Token): boolean {
  return 'meaning' in token && ['copy', 'go', 'beside'].includes(token.meaning);
}

/** A folded text without signs and spaces, but for the dot of a number and what keeps two numbers apart. */
function plainWord(text: string): string {
  return plainText(text)
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/(?<!\d) +| +(?!\d)/g, '');
}

/** The words and numbers that a text is made of, end to end: some languages put no spaces between them. */
function tokensOf(text: string, words: ActionWords): Token[] | undefined {
  const leadsNowhere = new Set<number>();
  const from = (at: number): Token[] | undefined => {
    if (at === text.length) return [];
    if (leadsNowhere.has(at)) return undefined;
    for (const [length, token] of tokensAt(text, at, words)) {
      const rest = from(at + length);
      if (rest) return [token, ...rest];
    }
    leadsNowhere.add(at);
    return undefined;
  };
  return from(0);
}

/** What may begin at a place of a text. */
function tokensAt(text: string, at: number, words: ActionWords): [length: number, Token][] {
  number.lastIndex = at;
  const [digits] = number.exec(text) ?? [];
  if (digits !== undefined) return [[digits.length, { number: digits }]];
  return words
    .filter(([word]) => text.startsWith(word, at))
    .map(([word, meaning]) => [word.length, { meaning }]);
}
