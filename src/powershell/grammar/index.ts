import { Cursor, SyntaxFailure } from './cursor.ts';
import { expression } from './expressions.ts';
import { pipeline, scriptBlockBody, statement, statements } from './statements.ts';

const rules = { expression, pipeline, statement, statements, scriptBlockBody };

/** Where a script stops being what Windows PowerShell 3.0 parses, and what was expected there. */
export interface Failure {
  offset: number;
  expected: string;
}

/** Reads a script as the parser of Windows PowerShell does; gives the first place that it would refuse. */
export function firstFailure(script: string): Failure | undefined {
  const cursor = new Cursor(script, rules);
  try {
    scriptBlockBody(cursor);
    if (cursor.at < script.length) cursor.fail('no bracket that nothing opens');
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return { offset: error.offset, expected: error.message };
  }
  return undefined;
}
