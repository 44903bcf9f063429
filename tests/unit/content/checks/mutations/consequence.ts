/** One mistake in a file of the fixture site that could be taken for others elsewhere, and the one thing to say of it. */
export interface Consequence {
  readonly file: string;
  /** The text that is replaced, and what takes its place: with `$1` where the text is a pattern. */
  readonly from: string | RegExp;
  readonly to: string;
  /** Where it is told, if not in that file. */
  readonly told?: string;
  /** The line of the file where the mistake is told, and what the message begins with behind `found `. */
  readonly line: number;
  readonly found: string;
}

export const notices = 'runbooks/disk-notices';
