import * as z from 'zod/mini';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { key } from './key-help.ts';

/** What may have become of a product or a service, the best first. */
export const statusStates = [
  'supported',
  'deprecated',
  'announced',
  'ended',
  'retired',
  'replaced',
  'unknown',
] as const;

/** One line of the table below the title. */
const statusSchema = z.strictObject({
  id: key(
    idSchema,
    'The key of its texts in each language: `services` names it, `consequences` says what follows.',
    'Write lower-case words joined by hyphens, as windows-phone.',
  ),
  state: key(
    z.enum(statusStates),
    'What has become of the service: still supported, deprecated, its retirement announced, its support ended, retired, replaced by something else, or unknown.',
    `Write one of ${statusStates.join(', ')}.`,
  ),
  since: key(
    z.exactOptional(dateSchema),
    'The day from which on that is so.',
    'Write a date as 2025-05-05.',
  ),
  source: key(
    z.exactOptional(idSchema),
    'The link that proves it.',
    'Write the id of an entry of `links`.',
  ),
  unverified: key(
    z.exactOptional(z.boolean()),
    'Whether nobody could verify it; the table then says so.',
    'Write true, or leave the key out.',
  ),
});

/** The status of what a runbook is about; home and search tell the first line only. */
export const statusListSchema = z._default(z.array(statusSchema), []);

/** The status of one service. */
export type Status = z.output<typeof statusSchema>;
