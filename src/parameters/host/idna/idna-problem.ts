import type { CheckedProblem } from '../../value-result.ts';
import { badBidiLabel } from './bidi-rule.ts';
import { isPunycode, lowerCase, readLabel, toAscii } from './labels.ts';
import { isValidLabel } from './valid-label.ts';

const joiners = /[\u200C\u200D]/gu;

/** Characters that IDNA 2008 keeps and IDNA 2003 does not: Chromium 109 and old servers make another domain of them. */
const deviation = /[\u00DF\u03C2\u200C\u200D]/u;

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The problem of a label that is typed in letters. */
function letterProblem(label: string, name: string): CheckedProblem {
  const [joiner] = label.match(joiners) ?? [];
  if (joiner !== undefined) {
    const slots = { codePoint: codePointName(joiner) };
    return { code: 'invisible', slots, repair: name.replace(joiners, '') };
  }
  const plain = lowerCase(name.normalize('NFKC'));
  return plain.split('.').every(isValidLabel)
    ? { code: 'look-alike', slots: { repair: plain }, repair: plain }
    : { code: 'not-a-name', slots: { found: label } };
}

/** The problem of a name in lower case by the rules for internationalised names, UTS #46; undefined if it is valid. */
export function problemOf(name: string): CheckedProblem | undefined {
  const labels = name.split('.');
  const read = labels.map(readLabel);
  const unread = labels.find((_, at) => read[at] === undefined);
  if (unread !== undefined) return { code: 'not-idna', slots: { label: unread } };
  const wrong = labels.find((label) => !isPunycode(label) && !isValidLabel(label));
  if (wrong !== undefined) return letterProblem(wrong, name);
  const turned = badBidiLabel(read.map((label) => label ?? ''));
  if (turned !== undefined) return { code: 'bidi-rule', slots: { label: turned } };
  const [found] = deviation.exec(name) ?? [];
  if (found === undefined) return undefined;
  const ascii = toAscii(name);
  return { code: 'deviation', slots: { codePoint: codePointName(found), ascii }, repair: ascii };
}
