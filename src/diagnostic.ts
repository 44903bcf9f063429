/** A place in a text: both counted from 1, columns in UTF-16 code units as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** The parts of a diagnostic that say what is wrong, whatever file it is in. */
export interface Details {
  found: string;
  expected: string;
  advice: string;
}

/** Some lines of a file. */
export interface Lines {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/** One line of a file. */
export function oneLine(file: string, line: number): Lines {
  return { file, first: line, last: line };
}

/** All lines of a file. */
export function allLines(file: string): Lines {
  return { file, first: 1, last: Infinity };
}

/** A part of a file, with both ends. */
export interface Span {
  readonly file: string;
  readonly from: Place;
  readonly to: Place;
}

/** One thing wrong with an input: where, what is there, what should be, and what to do. */
export interface Diagnostic extends Details, Partial<Place> {
  file: string;
  /** The path of the key, joined with dots, where the input has keys. */
  at?: string;
  /** The locale that it is about, where neither its file nor its key has it in its name. */
  locale?: string;
  /** The other locales that have the same mistake, each with its place where that differs. */
  alsoIn?: readonly string[];
  /** Lines that may be wrong themselves: if another diagnostic is about one of them, this one goes without saying. */
  follows?: readonly Lines[];
  /** A text that is not at all what should stand there: what else is said of it goes without saying. */
  spoils?: Span;
  /** The lines of two languages that are compared: where one of them cannot be, this goes without saying. */
  compares?: readonly Lines[];
  /** Whether its line, and what stands around it, can be compared with no other language until it is mended. */
  unsettles?: true;
  /** Whether it says that a variable has no value. */
  isValueless?: true;
  /** The lines of the variables of which it makes something out: where one has no value, this goes without saying. */
  madeOf?: readonly Lines[];
  /** What is said in its place where every other language differs in the same way: the English is the one that does. */
  ofModel?: Details & Place & { readonly file: string };
}

/** The diagnostic as one line, which editors turn into a link; a line break in what it quotes is shown as YAML writes it. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, at = '', found, expected, advice, alsoIn = [] } = diagnostic;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const key = at === '' ? '' : ` at \`${at}\``;
  const also = alsoIn.length === 0 ? '' : ` The same for ${alsoIn.join(', ')}.`;
  const text = `found ${found}${key}, expected ${expected}. ${advice}${also}`;
  return `${place}: ${text.replaceAll('\n', '\\n')}`;
}

/** Sorts diagnostics by file and place, so that two runs print the same. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics
    .slice()
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
}

/** An input that cannot be used, with everything that is wrong with it. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    // Two readers of one file say the same of it.
    super([...new Set(diagnostics.map(formatDiagnostic))].join('\n'));
    this.name = 'DiagnosticError';
    this.diagnostics = diagnostics;
    // The place in the code where a file was read helps nobody who writes that file.
    this.stack = this.message;
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
