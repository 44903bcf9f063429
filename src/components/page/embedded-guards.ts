import type { InterfaceStrings } from '../../content/schemas/interface.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import type { When } from '../../content/schemas/task.ts';

/*
 * The data that the build embeds in a page, and the data in the browser's storage, are checked without Zod. Every page
 * loads these checks before anything else, and Zod alone would take over a quarter of the 16 kB that its scripts may
 * weigh. The build has parsed the embedded data with the full schemas; these checks only tell a damaged page. Scripts
 * that are loaded later (search, files of values) parse with Zod.
 */

/** Tells whether an input from outside is what a type says. */
export type Guard<T> = (input: unknown) => input is T;

/** Whether a value is a map of names, as JSON has it. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parameters of a page's runbook. */
export function isParameters(input: unknown): input is LocalParameter[] {
  return (
    Array.isArray(input) &&
    input.every((item) => isMap(item) && ['name', 'type', 'label'].every((key) => key in item))
  );
}

/** The interface strings that a page's scripts show. */
export function isStrings(input: unknown): input is InterfaceStrings {
  return (
    isMap(input) &&
    Object.values(input).every((entry) => typeof entry === 'string' || isStrings(entry))
  );
}

/** The condition of a task or step. */
export function isWhen(input: unknown): input is When {
  return isMap(input) && Object.values(input).every((allowed) => Array.isArray(allowed));
}
