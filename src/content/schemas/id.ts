import * as z from 'zod/mini';

/** An id in a regular expression: lower-case words joined by hyphens. */
export const idPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The id of a runbook, task, step, command or figure. */
export const idSchema = z.string().check(z.regex(new RegExp(`^${idPattern}$`), 'a kebab-case id'));
