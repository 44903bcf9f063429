import * as z from 'zod/mini';

/** What the browser keeps of the reader's values: raw text as typed, by parameter name. */
export const storedValuesSchema = z.object({
  version: z.literal(1),
  values: z.record(z.string(), z.string().check(z.maxLength(10_000))),
});

/** The steps that the reader has ticked off, by runbook. */
export const storedDoneSchema = z.record(z.string(), z.array(z.string()));

export type StoredValues = z.output<typeof storedValuesSchema>;
export type StoredValuesInput = z.input<typeof storedValuesSchema>;
export type StoredDone = z.output<typeof storedDoneSchema>;
