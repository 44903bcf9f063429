import { DiagnosticError } from '../../src/diagnostic.ts';
import { print } from './terminal.ts';

/** Prints an error: a problem of the input, the settings or the disk in its words, a mistake of ours with its stack. */
function printProblem(error: unknown): void {
  if (error instanceof DiagnosticError) print(error.message);
  else print(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Does something, and tells whether it went well; an error is printed. */
export async function reportProblems(run: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await run();
  } catch (error) {
    printProblem(error);
    return false;
  }
}
