import * as z from 'zod/mini';
import { localisedSchema } from './localised.ts';

/** figures/<figure>.yaml: the words of a drawing, its alternative text among them. */
export const figureWordsSchema = z.strictObject({
  title: localisedSchema,
  description: localisedSchema,
  text: z._default(z.record(z.string(), localisedSchema), {}),
});

export type FigureWords = z.output<typeof figureWordsSchema>;
export type FigureWordsInput = z.input<typeof figureWordsSchema>;
