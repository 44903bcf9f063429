/** So many are looked for: each may take a look at all that follows. */
const mostJoined = 50;

/** A string as far as its line goes, and its end if that is there. */
const inLine = /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*("?)/g;

/** A string of several lines. One without an end would reach to the next string, behind whose first mark a word stands. */
const inLines = /"[^"\\]*(?:\\[^][^"\\]*)*"(?=\s*(?:[,:}\]]|$))/y;

/**
 * A text of the same length in which strings of several lines, as JSON has none, are of one: the parser reads on behind
 * them, and finds a character in them that it refuses.
 */
export function joinedLines(text: string): string {
  const parts: string[] = [];
  let end = 0;
  inLine.lastIndex = 0;
  for (let at = inLine.exec(text); at && parts.length < 2 * mostJoined; at = inLine.exec(text)) {
    if (at[1] !== '') continue;
    inLines.lastIndex = at.index;
    const [found] = inLines.exec(text) ?? [];
    if (found === undefined) continue;
    parts.push(text.slice(end, at.index), found.replace(/\\?[\r\n]/g, refused));
    end = inLine.lastIndex = at.index + found.length;
  }
  return [...parts, text.slice(end)].join('');
}

function refused(breaks: string): string {
  return '\t'.repeat(breaks.length);
}
