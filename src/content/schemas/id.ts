import * as z from 'zod/mini';
import { deviceName, isReservedName, unreservedName } from './reserved-names.ts';

/** An id in a regular expression: lower-case words joined by hyphens. */
export const idPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The most characters of an id: it becomes a file's name and a part of an address. */
const maxLength = 64;

/** The id of a runbook, task, step, command or figure. */
export const idSchema = z.string().check(
  z.regex(new RegExp(`^${idPattern}$`), { error: 'a kebab-case id', abort: true }),
  z.maxLength(maxLength),
  z.refine((id) => !deviceName.test(id), 'an id that Windows does not keep for a device'),
  z.refine((id) => !isReservedName(id), unreservedName),
);
