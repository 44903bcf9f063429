/** One mistake in a file of the sound site, and the only thing that the checks may say of it. */
export interface Mutation {
  name: string;
  file: string;
  /** The text that is replaced, and what takes its place. */
  from: string;
  to: string;
  /** What the message begins with behind `found `. */
  found: string;
}

export const folder = 'content/runbooks/enable-push';

/** Rows of one file: the text, its replacement, and what is found. */
export function inFile(
  file: string,
  rows: readonly (readonly [from: string, to: string, found: string])[],
): Mutation[] {
  return rows.map(([from, to, found]) => {
    const name = `${file}: ${JSON.stringify(to).slice(0, 70)}`;
    return { name, file, from, to, found };
  });
}
