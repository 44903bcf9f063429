import { languageOf, type Locale } from '../../locales.ts';

const consonant = '[qwertasdfgzxcvQWERT]';
const vowel = '(?:h[kol]|n[jlp]|ml|[yuiophjklbnmOP])';

/** A run of letters whose keys write syllables on a Korean keyboard, the last of which may just begin. */
const syllableKeys = new RegExp(`^(?:${consonant}${vowel}${consonant}{0,2})+$`);

/** Words of consonants, and names in Latin letters between them; what goes on after a hyphen at the end is a cmdlet. */
const initials = /^(?:[ㄱ-ㅎ]+|[a-z0-9]+)(?:[^\p{L}\p{N}]+(?:[ㄱ-ㅎ]+|[a-z0-9]+))*\)?$/iu;

/** Whether a query may be read as the first consonants of syllables, which needs two of them. */
export function areInitials(query: string, locale: Locale): boolean {
  if (languageOf(locale).script !== 'hangul' || !initials.test(query)) return false;
  // What an input method joins, as ㄳ, counts as two.
  return /[ㄱ-ㅎ].*[ㄱ-ㅎ]|[ㄳㄵㄶㄺ-ㅀㅄ]/u.test(query);
}

/** Whether letters typed with the Latin layout are syllables on a Korean keyboard: `dlswmdtj` are the keys of 인증서. */
export function writesSyllables(letters: string): boolean {
  const keys = isCapital(letters) ? letters.toLowerCase() : letters;
  return syllableKeys.test(keys);
}

/** Whether all letters of several are capital: Caps Lock, or an abbreviation. */
export function isCapital(letters: string): boolean {
  return letters.length > 1 && letters === letters.toUpperCase();
}

/** A syllable that an input method has only begun, behind whole ones or alone; no syllable begins with a vowel. */
const begun = /^(?:[^ㄱ-ㅣ]*[ㄱ-ㅎ]|[ㅏ-ㅣ])$/u;

/**
 * Whether a query may have been typed with the other keyboard layout. What finds something as it is and is as short as an
 * abbreviation, or Korean on a Korean page, is what it says.
 */
export function mayBeOtherKeys(query: string, locale: Locale, isFound: boolean): boolean {
  if (begun.test(query)) return false;
  if (languageOf(locale).script !== 'hangul') return /\p{Script=Hangul}/u.test(query);
  if (/[ㄱ-ㅣ]/u.test(query)) return true;
  const runs = (query.match(/[a-z]+/gi) ?? []).filter(writesSyllables);
  if (isFound) return runs.some((run) => run.length > 3 && !isCapital(run));
  return /[가-힣]/u.test(query) || runs.some((run) => run.length > 3 || run === query);
}
