import type { CheckedProblem, Notice } from '../../value-result.ts';

/**
 * The rules for names that are not plain ASCII, or have labels in Punycode: they and their tables weigh 2.7 kB.
 * Pages load them alone, so that they import nothing that a page has: the build would move it out of the page's script.
 */
export interface IdnaRules {
  /** A name in lower case, composed. */
  readonly lowerCase: (name: string) => string;
  /** A name in lower case as DNS knows it: its labels outside ASCII in Punycode. */
  readonly toAscii: (name: string) => string;
  /** The problem of a name in lower case; undefined if it is valid. */
  readonly problemOf: (name: string) => CheckedProblem | undefined;
  /** The notices that tell how names with labels in Punycode read. */
  readonly noticesOf: (names: readonly string[]) => readonly Notice[];
}
