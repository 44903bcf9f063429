import { editDistance } from '../../edit-distance.ts';

/** A word of a name that is written in camel case, and where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(name: string): Word[] {
  return Array.from(name.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g), ({ 0: text, index }) => ({
    ...{ text, start: index, end: index + text.length },
  }));
}

/** What names of a kind differ in where they are meant to differ. */
interface Strictness {
  /** How many letters the word has at least in which one letter is missing, or too many. */
  readonly leastLonger: number;
  /** The same for a letter that is another one. */
  readonly leastChanged: number;
  /** Whether such a letter may be the first or the last of its word, as that of a plural. */
  readonly takesEdges: boolean;
  /** How many slips there may be in one word, and in all. */
  readonly most: readonly [word: number, all: number];
}

/** Cmdlets: none has the noun of another with a letter more or fewer. */
export const ofCmdlets: Strictness = {
  ...{ leastLonger: 3, leastChanged: 5, takesEdges: true, most: [2, 2] },
};

/** PowerShell’s own cmdlets and their parameters, of which all are known: one of another product is not nearly called so. */
export const ofOwnCmdlets: Strictness = {
  ...{ leastLonger: 3, leastChanged: 3, takesEdges: true, most: [2, 2] },
};

/** Parameters of one cmdlet: `Local` and `Locale`, `HttpPort` and `HttpsPort` stand side by side. */
export const ofParameters: Strictness = {
  ...{ leastLonger: 5, leastChanged: 5, takesEdges: false, most: [1, 2] },
};

/** Parameters of different cmdlets, among which are `RuleType` and `RoleType`, `LoginType` and `LogonTypes`. */
export const ofAnyParameters: Strictness = {
  ...{ leastLonger: 5, leastChanged: 8, takesEdges: false, most: [1, 1] },
};

/**
 * Whether a slip of the hand makes a name of another, and not the author a second one: `Internal` and `External`, `IPv4`
 * and `IPv6`, `CsClsConfiguration` and `CsCpsConfiguration` are meant to differ.
 */
export function isHandSlip(name: string, meant: string, strictness: Strictness): boolean {
  const [one, other] = [name.toLowerCase(), meant.toLowerCase()];
  if (one.replace(/\d+/g, '') === other.replace(/\d+/g, '')) return false;
  const distance = editDistance(one, other, 2);
  if (distance === 1) return isOneSlip(name, meant, strictness);
  const [inWord, inAll] = strictness.most;
  return distance === 2 && inAll === 2 && areTwoSlips(wordsOf(name), wordsOf(meant), inWord);
}

function isOneSlip(name: string, meant: string, strictness: Strictness): boolean {
  const { leastLonger, leastChanged, takesEdges } = strictness;
  const [one, other] = [name.toLowerCase(), meant.toLowerCase()];
  const at = lengthOfSame(one, other);
  const longer = name.length > meant.length ? name : meant;
  const word = wordsOf(longer).find(({ start, end }) => start <= at && at < end);
  if (!word || word.text.length < 3) return false;
  const isAcronym = word.text === word.text.toUpperCase() && leastChanged > 3;
  if (one.length === other.length) {
    const isExchanged = one[at] === other[at + 1] && one[at + 1] === other[at];
    return !isAcronym && (isExchanged || word.text.length >= leastChanged);
  }
  if (word.text.length < leastLonger) return false;
  const isDouble = longer[at]?.toLowerCase() === longer[at - 1]?.toLowerCase();
  const isEdge = at === word.start || at === word.end - 1;
  return takesEdges || (!isEdge && !isAcronym) || (isDouble && at !== word.start);
}

/** Two slips, in long words alone: each keeps its first letter. */
function areTwoSlips(words: readonly Word[], others: readonly Word[], inWord: number): boolean {
  if (words.length !== others.length) return false;
  return words.every(({ text }, at) => {
    const other = others[at]?.text ?? '';
    const distance = editDistance(text.toLowerCase(), other.toLowerCase());
    if (distance === 0) return true;
    const least = distance === 1 ? 5 : 8;
    if (distance > inWord) return false;
    return other.length >= least && text[0]?.toLowerCase() === other[0]?.toLowerCase();
  });
}

/** How many letters two texts have alike from their beginning. */
function lengthOfSame(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
