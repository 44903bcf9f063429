import * as z from 'zod/mini';
import { forEachLocale } from '../../locales.ts';
import { idSchema } from './id.ts';
import { key } from './key-help.ts';

const word = z.string().check(z.minLength(1));

const termSchema = z.strictObject({
  preferred: key(word, 'The term to use.', 'Write the term as Microsoft has it in this language.'),
  forbidden: key(
    z._default(z.array(word), []),
    'Terms that mean the same and are wrong here.',
    'Write a list of terms.',
  ),
  synonyms: key(
    z._default(z.array(word), []),
    'What people type in a search for this term, beside the forbidden terms and the English ones.',
    'Write a list of words.',
  ),
});

/** One concept of the term base, with its word in each locale. */
const glossaryEntrySchema = z.strictObject({
  id: key(
    idSchema,
    'The name of the concept.',
    'Write lower-case words joined by hyphens, as edge-server.',
  ),
  source: key(
    word,
    'Where the terms come from.',
    'Write the document or terminology that has them.',
  ),
  ...forEachLocale(() =>
    key(
      termSchema,
      'The term in this language.',
      'Write `preferred`, and `forbidden` and `synonyms` where there are such words.',
    ),
  ),
  note: key(
    z.exactOptional(word),
    'What an author should know of the concept.',
    'Write a sentence, or leave the key out.',
  ),
});

/** content/glossary.yaml. */
export const glossarySchema = z.array(glossaryEntrySchema);

export type GlossaryEntry = z.output<typeof glossaryEntrySchema>;
