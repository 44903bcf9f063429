import * as z from 'zod/mini';
import type { InterfaceStrings } from './interface.ts';
import type { LocalParameter } from './parameter.ts';
import type { When } from './runbook.ts';

/*
 * What the build embeds in a page for its scripts. The build has parsed all of it with the full
 * schemas; what is checked again here is that the page is whole, in as few bytes as that takes.
 */

/** The parameters of a page's runbook. */
export const embeddedParametersSchema = z.custom<LocalParameter[]>(
  (value) =>
    Array.isArray(value) && value.every((item) => isMap(item) && 'type' in item && 'label' in item),
);

/** The interface strings that a page's scripts say. */
export const embeddedStringsSchema = z.custom<InterfaceStrings>(isMap);

/** The condition of a task or step. */
export const embeddedWhenSchema = z.custom<When>(
  (value) => isMap(value) && Object.values(value).every((allowed) => Array.isArray(allowed)),
);

/** Whether a value is a map of names, as JSON has it. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
