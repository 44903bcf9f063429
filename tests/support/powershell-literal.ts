const quoteUnits = new Set([0x27, 0x2018, 0x2019, 0x201a, 0x201b]);

/**
 * Reads a script that should be exactly one single-quoted PowerShell literal, one UTF-16 code unit
 * at a time, and returns the string it is, or null. It judges the quoting of src/ and so shares no
 * code with it; the recorded answers of PowerShell's own parser judge it.
 */
export function readSingleQuoted(text: string): string | null {
  if (text.length < 2 || !quoteUnits.has(text.charCodeAt(0))) return null;
  let value = '';
  let i = 1;
  while (i < text.length) {
    if (!quoteUnits.has(text.charCodeAt(i))) {
      value += text.charAt(i);
      i += 1;
    } else if (i + 1 < text.length && quoteUnits.has(text.charCodeAt(i + 1))) {
      value += text.charAt(i + 1);
      i += 2;
    } else {
      return isCommentOrNothing(text.slice(i + 1)) ? value : null;
    }
  }
  return null;
}

/** PowerShell records one literal even when a `;` or a comment follows it. */
function isCommentOrNothing(rest: string): boolean {
  return /^;?(?:#[^\r\n]*)?$/.test(rest);
}

/** Reads `'a', 'b'`: single-quoted literals with a comma and one space between them, or null. */
export function readLiteralList(text: string): string[] | null {
  const values: string[] = [];
  let from = 0;
  for (let i = 1; i <= text.length; i += 1) {
    const value = readSingleQuoted(text.slice(from, i));
    if (value === null || quoteUnits.has(text.charCodeAt(i))) continue;
    values.push(value);
    if (i === text.length) return values;
    if (text.slice(i, i + 2) !== ', ') return null;
    from = i + 2;
    i = from;
  }
  return null;
}
