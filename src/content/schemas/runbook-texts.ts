import * as z from 'zod/mini';
import { key } from './key-help.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

const textsSchema = z._default(z.record(idSchema, textSchema), {});

/** content/runbooks/<id>/<locale>.yaml: what is said in one language about the commands and the status of a runbook. */
export const runbookTextsSchema = z.strictObject({
  services: key(
    textsSchema,
    'The products and services of the status table, by their id in `status`.',
    'Write each name as people know it, below its id.',
  ),
  consequences: key(
    textsSchema,
    'What follows for the reader from the state of each, by its id in `status`.',
    'Write one or two sentences below the id.',
  ),
  commands: key(
    textsSchema,
    'What each command of a step with several is for, by its id: a title above it.',
    'Write a few words below the id of the command, without a full stop.',
  ),
  reasons: key(
    textsSchema,
    'Why a command cannot or need not be taken back, by the key in `undo: { none: … }` or `{ needless: … }`.',
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

/** Every section of the texts. */
export const textKinds = [
  'services',
  'consequences',
  'commands',
  'reasons',
  'failures',
  'prints',
] as const satisfies readonly TextKind[];
