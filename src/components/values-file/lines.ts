/** Lines that follow one another, by their numbers from 1. */
export interface Lines {
  readonly first: number;
  readonly last: number;
  /** Whether they are those of a whole list, which is not opened again. */
  readonly isList?: boolean;
}

/** Whether a line is one of some. */
export function isAmong({ first, last }: Lines, line: number | undefined): boolean {
  return line !== undefined && first <= line && line <= last;
}

/** The lines of a text, each with its end. */
export function linesOf(text: string): string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}
