/** A place in a text: both counted from 1, columns in UTF-16 code units as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** One thing wrong with the content: where, what is there, what should be, and what to do. */
export interface ContentFinding extends Place {
  file: string;
  found: string;
  expected: string;
  advice: string;
}

/** The finding as one line that editors turn into a link. */
export function formatContentFinding(finding: ContentFinding): string {
  const { file, line, column, found, expected, advice } = finding;
  return `${file}:${line}:${column}: found ${found}, expected ${expected}. ${advice}`;
}

/** Sorts findings by file and place, so that two runs print the same. */
export function sortFindings(findings: readonly ContentFinding[]): ContentFinding[] {
  return findings.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Content that cannot be used, with everything that is wrong with it. */
export class ContentError extends Error {
  readonly findings: readonly ContentFinding[];

  constructor(findings: readonly ContentFinding[]) {
    super(findings.map(formatContentFinding).join('\n'));
    this.name = 'ContentError';
    this.findings = findings;
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
