import type * as z from 'zod/mini';
import { DiagnosticError, type Place } from './diagnostic.ts';
import { parseWith } from './parse.ts';

/** Parses the text of a JSON file and returns the value, or throws a DiagnosticError that names every diagnostic. */
export function parseJsonWith<S extends z.core.$ZodType>(
  schema: S,
  text: string,
  file: string,
): z.core.output<S> {
  return parseWith(schema, jsonIn(text, file), file);
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [why = ''] = reason.split(/,? (?:in JSON|"|\.\.\.)/);
    const advice = 'Correct the file there, or take it as the last commit has it.';
    const details = { found: `unreadable JSON (${why})`, expected: 'a whole JSON file', advice };
    throw new DiagnosticError([{ file, ...placeIn(text, reason), ...details }]);
  }
}

/** The place that the reason of an error names; the end of the text where it names none. */
function placeIn(text: string, reason: string): Place {
  const [, position] = /\bat position (\d+)/.exec(reason) ?? [];
  const at = position === undefined ? offsetOfQuoted(text, reason) : Number(position);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Where the text is that a reason quotes: `Unexpected token 'x', ..."ten before x and ten a"... is not valid JSON`. */
function offsetOfQuoted(text: string, reason: string): number {
  const [, token, begins, quoted = ''] =
    /token '([^]+?)', (\.\.\.)?"([^]*)"(?:\.\.\.)? is not/.exec(reason) ?? [];
  if (token === undefined) return text.length;
  return text.indexOf(quoted) + (begins === undefined ? quoted.indexOf(token) : 10);
}
