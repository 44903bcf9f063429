import { Cursor, SyntaxFailure, type Written } from './cursor.ts';
import { expression } from './expressions.ts';
import { pipeline, scriptBlockBody, statement, statements } from './statements.ts';

const rules = { expression, pipeline, statement, statements, scriptBlockBody };

/** Where a script stops being what Windows PowerShell 3.0 parses, and what was expected there. */
export interface Failure {
  offset: number;
  expected: string;
}

/** A script as the parser of Windows PowerShell reads it. */
export interface Reading {
  /** The first place that it would refuse. */
  readonly failure: Failure | undefined;
  /** What was read of the commands before that place. */
  readonly written: readonly Written[];
}

let last: { readonly script: string; readonly reading: Reading } | undefined;

/** Reads a script as the parser of Windows PowerShell does. */
export function readScript(script: string): Reading {
  // Whoever asks whether it can be read asks next how.
  if (last?.script !== script) last = { script, reading: readingOf(script) };
  return last.reading;
}

function readingOf(script: string): Reading {
  const cursor = new Cursor(script, rules);
  const { written } = cursor;
  try {
    scriptBlockBody(cursor);
    if (cursor.at < script.length) cursor.fail('no bracket that nothing opens');
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return { failure: { offset: error.offset, expected: error.message }, written };
  }
  return { failure: undefined, written };
}
