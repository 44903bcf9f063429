/** The most characters that fit a line of a narrow screen, whatever surrounds them. */
const longestWhole = 28;

/** Fewer letters on the next line would look lost. */
const fewestAfter = 4;

/** Between the words of a name, and behind the marks that divide a path or an address. */
const joint = /(?<=[a-z])(?=[A-Z])|(?<=[.\\/])(?=\w)/;

/** Whether a name may have no room on a line of its own. */
export function isLongName(name: string, longest = longestWhole): boolean {
  return name.length > longest;
}

/**
 * The parts of a long name between which a line may be broken: as few as there can be, none that begins after a hyphen, and
 * no last one of a few letters. What begins at one of `starts` may begin a line whatever stands before it.
 */
export function nameParts(
  name: string,
  longest = longestWhole,
  starts: readonly number[] = [],
): readonly string[] {
  const pieces = [0, ...starts].map((from, at) => name.slice(from, starts[at]));
  const words = pieces.flatMap((piece) => piece.split(joint));
  const parts: string[][] = [[]];
  for (const word of words) {
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && part.join('').length + word.length > longest) parts.push([word]);
    else part.push(word);
  }
  const [before, end] = parts.slice(-2);
  if (before && end && lettersIn(end) < fewestAfter) end.unshift(...before.splice(-1));
  return parts.filter((part) => part.length > 0).map((part) => part.join(''));
}

/** How many letters and digits words have: a closing quotation mark gives a short ending no weight. */
function lettersIn(words: readonly string[]): number {
  return words.join('').replace(/\W/g, '').length;
}
