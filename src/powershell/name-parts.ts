/** The most characters that fit a line of a narrow screen, whatever surrounds them. */
const longestWhole = 28;

/** Fewer characters on the next line would look lost. */
const fewestAfter = 4;

/** Between the words of a name, and behind the marks that divide a path or an address. */
const joint = /(?<=[a-z])(?=[A-Z])|(?<=[.\\/])(?=\w)/;

/** Whether a name may have no room on a line of its own. */
export function isLongName(name: string, longest = longestWhole): boolean {
  return name.length > longest;
}

/**
 * The parts of a long name between which a line may be broken: as few as there can be, none that begins after a hyphen, and
 * no last one of a few letters.
 */
export function nameParts(name: string, longest = longestWhole): readonly string[] {
  const words = name.split(joint);
  const parts: string[][] = [[]];
  for (const word of words) {
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && part.join('').length + word.length > longest) parts.push([word]);
    else part.push(word);
  }
  const [before, end] = parts.slice(-2);
  if (before && end && end.join('').length < fewestAfter) end.unshift(...before.splice(-1));
  return parts.filter((part) => part.length > 0).map((part) => part.join(''));
}
