import type { Expectation } from '../content/schemas/expectation.ts';
import { readOutput, type FieldValue, type OutputRow, type Span } from './read-output.ts';

/** Whether an output shows what is expected, and the parts of it that decide. */
export interface Judgement {
  holds: boolean;
  deciding: Span[];
}

/**
 * Holds an output against one expectation. Every row that has the field is judged, with `where` those that it names, and one
 * of them is enough with `one`; a placeholder in either text stands for itself.
 */
export function judgeOutput(output: string, expectation: Expectation): Judgement {
  if (expectation.text !== undefined) return judgeText(output, expectation.text);
  const { field = '', each, one, where } = expectation;
  const rows = readOutput(output).filter(
    (row) =>
      (each === undefined || row.has(each)) &&
      (where === undefined || fieldOf(row, where.field)?.text === where.equals),
  );
  if (where !== undefined && rows.length === 0) return { holds: false, deciding: [] };
  const values = rows.flatMap((row) => fieldOf(row, field) ?? []);
  const right = values.filter(({ text }) => fits(text, expectation));
  if (expectation.absent) return { holds: right.length === values.length, deciding: right };
  const holds = one ? right.length > 0 : values.length > 0 && right.length === values.length;
  return { holds, deciding: right };
}

/** A field by its name, which PowerShell reads in any case. */
function fieldOf(row: OutputRow, name: string): FieldValue | undefined {
  for (const [known, value] of row) {
    if (known.toLowerCase() === name.toLowerCase()) return value;
  }
  return undefined;
}

function fits(text: string, { equals, matches, not }: Expectation): boolean {
  const wanted = not === undefined;
  if (equals !== undefined) return (text === equals) === wanted;
  return matches === undefined ? text === '' : new RegExp(matches, 'u').test(text) === wanted;
}

function judgeText(output: string, text: string): Judgement {
  const start = output.indexOf(text);
  if (start < 0) return { holds: false, deciding: [] };
  return { holds: true, deciding: [{ start, end: start + text.length }] };
}
