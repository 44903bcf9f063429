import type { When } from '../content/schemas/task.ts';

/** Whether a condition is true of the values; it is if there is none. */
export function applies(
  when: When | undefined,
  valuesByName: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(when ?? {}).every(([name, allowed]) =>
    allowed.some((value) => String(value) === String(valuesByName[name])),
  );
}
