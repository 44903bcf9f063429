import * as z from 'zod/mini';
import { forEachLocale } from '../../locales.ts';

const word = z.string().check(z.minLength(1));

const termSchema = z.strictObject({
  preferred: word,
  forbidden: z._default(z.array(word), []),
});

/** One concept of the term base, with its word in each locale. */
const glossaryEntrySchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a kebab-case id')),
  source: word,
  ...forEachLocale(() => termSchema),
  note: z.exactOptional(word),
});

/** content/glossary.yaml. */
export const glossarySchema = z.array(glossaryEntrySchema);

export type GlossaryEntry = z.output<typeof glossaryEntrySchema>;
