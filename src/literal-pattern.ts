/** The source of a pattern that matches a text as it stands; the oldest browsers that read these files have no RegExp.escape. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
