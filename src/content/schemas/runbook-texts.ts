import * as z from 'zod/mini';
import { key } from './key-help.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

const textsSchema = z._default(z.record(idSchema, textSchema), {});

/** content/runbooks/<id>/<locale>.yaml: what is said in one language about the commands of a runbook. */
export const runbookTextsSchema = z.strictObject({
  reasons: key(
    textsSchema,
    'Why a command cannot be taken back, by the key in `undo: { none: … }`.',
    'Write each reason as a sentence below its key.',
  ),
  failures: key(
    textsSchema,
    'What a failure means and what to do, by its id.',
    'Write the remedy in one or two sentences below the id.',
  ),
  prints: key(
    textsSchema,
    'What each text that the commands print means, by its key in `prints`.',
    'Write what the text says and what to do next, below its key.',
  ),
});

export type RunbookTexts = z.output<typeof runbookTextsSchema>;
/** A section of the texts. */
export type TextKind = keyof RunbookTexts;
