import * as z from 'zod/mini';
import { key } from './key-help.ts';

/** What a reader may be here for, in the order in which the page offers it. */
export const purposes = ['keep', 'diagnose', 'remove'] as const;

const purposeSchema = z.enum(purposes);
const advice = `Write ${purposes.join(', ')}, or some of them.`;

/** `purpose` of a runbook. */
export const runbookPurposeSchema = z.strictObject({
  default: key(
    purposeSchema,
    'The purpose that counts until the reader chooses another.',
    `Write one of ${purposes.join(', ')}.`,
  ),
});

/** `purpose` of a task. */
export const taskPurposeSchema = key(
  z.exactOptional(z.array(purposeSchema).check(z.minLength(1))),
  'The purposes for which the task is shown; one without the key is shown always.',
  advice,
);

/** What a reader may be here for. */
export type Purpose = (typeof purposes)[number];
