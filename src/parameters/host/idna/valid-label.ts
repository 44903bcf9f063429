import { joinersAreRight } from './context-joiners.ts';

/*
 * UTS #46 calls a character valid if it does not map it. The Unicode properties of ECMAScript tell these characters, but
 * for a few. The properties are those of the browser: an old one refuses characters that are newer than itself, but no browser
 * reads a name in another way than the build does.
 */
const notValid =
  '\\0-\\x7F\\u2FF0-\\u2FFF\\u3002\\u31EF\\uFFFC\\uFFFD\\p{Changes_When_NFKC_Casefolded}';

/** The characters that Unicode 17 added; the rules are those of version 16. */
const newer =
  '\\u088F\\u0C5C\\u0CDC\\u1ACF-\\u1ADD\\u1AE0-\\u1AEB\\u20C1\\u2B96\\uA7CF\\uFBC3-\\uFBD2\\uFD90\\uFD91\\uFDC8-\\uFDCE\\u{10940}-\\u{10959}\\u{10EC5}-\\u{10EC7}\\u{10ED0}-\\u{10ED8}\\u{10EFA}\\u{10EFB}\\u{11B60}-\\u{11B67}\\u{11DB0}-\\u{11DEF}\\u{16EBB}-\\u{16ED3}\\u{16FF2}-\\u{16FF6}\\u{187F8}-\\u{187FF}\\u{18D09}-\\u{18D1E}\\u{18D80}-\\u{18DF2}\\u{1CCFA}-\\u{1CCFC}\\u{1CEBA}-\\u{1CEF0}\\u{1E6C0}-\\u{1E6FF}\\u{1F6D8}\\u{1F777}-\\u{1F77A}\\u{1F8D0}-\\u{1F8D8}\\u{1FA54}-\\u{1FA57}\\u{1FA8A}\\u{1FA8E}\\u{1FAC8}\\u{1FACD}\\u{1FAEA}\\u{1FAEF}\\u{1FBFA}\\u{2B73A}-\\u{2B73F}\\u{2CEA2}-\\u{2CEAD}\\u{323B0}-\\u{33479}';
const kept = '[a-z\\d\\u00DF\\u03C2\\u200C\\u200D-]';
const valid = new RegExp(
  `^(?:${kept}|(?![${notValid}${newer}])[\\p{L}\\p{M}\\p{N}\\p{S}\\p{P}])+$`,
  'u',
);

/** Whether a label, as it reads, keeps the rules of UTS #46 that do not depend on the labels beside it. */
export function isValidLabel(label: string): boolean {
  return (
    valid.test(label) &&
    label === label.normalize('NFC') &&
    !/^-|-$|^..--|^\p{M}/u.test(label) &&
    joinersAreRight(label)
  );
}
