import * as z from 'zod/mini';
import { parameterNameSchema } from '../../content/schemas/parameter.ts';
import { longestValue } from '../../parameters/value-limit.ts';

/** The most bytes of a file: as many as 20 values of full length take. What is longer is something else, and slow to read. */
export const valuesFileLimit = 20 * longestValue;

// Schemas count characters, a browser's form counts their UTF-16 code units, of which some have two.
const limit = `At most ${longestValue} UTF-16 code units; the items of a list count together, with a line break between each two.`;
const text = z.string().check(
  z.maxLength(longestValue),
  z.refine((value) => value.length <= longestValue),
);
const list = z.array(text).check(z.refine((items) => asLines(items).length <= longestValue));

/** A value as a file may write it. */
export const valueSchema = z.union([text, list, z.boolean(), z.int()]).check(z.describe(limit));

/** A file of values, format 1, as public/schemas/values-1.json publishes it. */
export const valuesFileSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal('fieldbook-values'),
  version: z.literal(1),
  saved: z.exactOptional(z.iso.datetime({ offset: true })),
  values: z.record(parameterNameSchema, valueSchema),
});

export type ValuesFile = z.output<typeof valuesFileSchema>;
export type ValuesFileInput = z.input<typeof valuesFileSchema>;

function asLines(items: readonly string[]): string {
  return items.join('\n');
}

/** A value of a file as a reader would type it into its field. */
export function typedText(input: ValuesFile['values'][string]): string {
  return Array.isArray(input) ? asLines(input) : String(input);
}
