/*
 * RFC 5893, section 2. ECMAScript does not know Bidi_Class; for letters, digits and marks it follows from the block and the
 * category, but for the few that are listed. For symbols and punctuation it does not: IDNA 2008 has next to none of
 * them, and here none stands beside a name that is read from the right.
 */
const rightToLeft =
  '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFF\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const arabicDigit = '\\u0660-\\u0669\\u{10D30}-\\u{10D49}\\u{10E60}-\\u{10E7E}';
const digit = '\\d\\u06F0-\\u06F9\\u{102E1}-\\u{102FB}';
const markLikeLetter = '\\u0CBF\\u0CC6\\u{11A07}\\u{11A08}\\u{11C3F}';
const neutral =
  '\\u02B9\\u02BA\\u02C6-\\u02CF\\u02EC\\u0C78-\\u0C7E\\u17F0-\\u17F9\\u24EB-\\u24FF\\u2776-\\u2793\\u2CFD\\u2E2F\\uA67F\\uA717-\\uA71F\\uA788\\u{10140}-\\u{10178}\\u{1018A}\\u{1018B}\\u{11052}-\\u{11065}\\u{1091F}\\u{10B39}-\\u{10B3F}\\u{10D6E}\\u{1F10B}\\u{1F10C}';

/** Joiners and the hyphen, which may stand on either side but not at an end. */
const between = '\\u200C\\u200D-';

const mark = `(?:(?![${markLikeLetter}])[\\p{Mn}\\p{Me}])`;
const fromRight = `(?:(?![${arabicDigit}${digit}${neutral}])(?=[${rightToLeft}])(?:[\\p{L}\\p{N}\\p{Mc}\\u05BE\\u05C0\\u05C3\\u05C6\\u05F3\\u05F4]|(?!\\p{M})[\\u{10800}-\\u{10EFF}]))`;
const fromLeft = `(?:(?![${rightToLeft}${digit}${neutral}])[\\p{L}\\p{N}\\p{Mc}${markLikeLetter}])`;
const ends = (last: string) => `(?:${last})${mark}*$`;

const isFromRight = new RegExp(`(?!${mark})[${rightToLeft}](?<![${digit}])`, 'u');
const label = new RegExp(
  `^(?=${fromLeft})(?:${fromLeft}|${mark}|[${digit}${between}])*(?<=${ends(`${fromLeft}|[${digit}]`)})$|` +
    `^(?=${fromRight})(?!.*[${digit}].*[${arabicDigit}]|.*[${arabicDigit}].*[${digit}])(?:${fromRight}|${mark}|[${arabicDigit}${digit}${between}])*(?<=${ends(`${fromRight}|[${arabicDigit}${digit}]`)})$`,
  'u',
);

/** The label that must not stand in a name with letters that are read from the right, if the name is such a one. */
export function badBidiLabel(labels: readonly string[]): string | undefined {
  return labels.some((each) => isFromRight.test(each))
    ? labels.find((each) => !label.test(each))
    : undefined;
}
