import type { CheckedProblem } from '../../value-result.ts';
import { isPunycode, readLabel } from './labels.ts';
import { isReadable } from './readable-label.ts';

/** A name as it reads; labels that must not be shown so stay in Punycode. */
function readName(ascii: string): string {
  const shown = ascii.split('.').map((label) => {
    const read = readLabel(label) ?? label;
    return isReadable(read) ? read : label;
  });
  return shown.join('.');
}

function hasPunycode(name: string): boolean {
  return name.split('.').some(isPunycode);
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

/** Notices that tell how names with labels in Punycode read, so that a reader knows them; none for other names. */
export function noticesOf(names: readonly string[]): CheckedProblem[] {
  const coded = names.filter(hasPunycode);
  const clear = coded.filter((name) => !hasPunycode(readName(name)));
  const hidden = coded.filter((name) => hasPunycode(readName(name)));
  const notices: CheckedProblem[] = [];
  if (clear.length > 0) {
    const slots = { unicode: list(clear.map(readName)), ascii: list(clear) };
    notices.push({ code: 'punycode', slots });
  }
  if (hidden.length > 0)
    notices.push({ code: 'punycode-only', slots: { unicode: list(hidden.map(readName)) } });
  return notices;
}
