/** Where the bracket that opens at a place of code, whose strings are blanked out, is closed; the code's length if it is not. */
export function closingAt(code: string, start: number): number {
  const open = code.charAt(start);
  const close = open === '{' ? '}' : ')';
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === open) depth += 1;
    else if (code[at] === close) depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}
