import * as z from 'zod/mini';
import { key } from './key-help.ts';
import { localisedSchema } from './localised.ts';

/** figures/<figure>.yaml: the words of a drawing, its alternative text among them. */
export const figureWordsSchema = z.strictObject({
  title: key(
    localisedSchema,
    'The title of the drawing in every language.',
    'Write the title in every language.',
  ),
  description: key(
    localisedSchema,
    'What the drawing shows, for readers who cannot see it.',
    'Describe in every language what the drawing shows.',
  ),
  text: key(
    z._default(z.record(z.string(), localisedSchema), {}),
    'The texts in the drawing, each below the name that stands in its `{{name}}`.',
    'Write each text in every language below its name.',
  ),
});

export type FigureWords = z.output<typeof figureWordsSchema>;
