/** The most characters of code that fit a line of a narrow screen. */
const longestUnbroken = 28;

/** Whether code in a text may be broken; a shorter name is kept whole, so that no hyphen or dot of it is taken for a break. */
export function isLongCode(text: string): boolean {
  return text.length > longestUnbroken;
}
