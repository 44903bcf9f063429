/** Stands in `TextSegment.maskedText` for the characters of an address that stands bare. */
export const veil = '\uE000';

/** The address of a page that stands bare in a text: up to what no address has, and without the marks of the sentence. */
export const bareAddress =
  /(?<![\w.-])(?:(?:https?|ftp):\/\/(?=[\w[])|www\.(?=[a-z\d-]+\.[a-z]))[!#-;=?-[\]^_a-{}~]*[\w/#=&%+$@~-]/gi;

/** A text with every bare address veiled character by character. */
export function withAddressesVeiled(text: string): string {
  // Hardly any text has one.
  if (!/:\/\/|www\./i.test(text)) return text;
  return text.replace(bareAddress, (found) => veil.repeat(found.length));
}

/** The address that a text begins with; nothing where it begins with other words. */
export function addressAtStart(text: string): string | undefined {
  const { 0: found, index } = text.matchAll(bareAddress).next().value ?? {};
  return index === 0 ? found : undefined;
}
