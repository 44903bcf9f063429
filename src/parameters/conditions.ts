import type { When } from '../content/schemas/task.ts';

/** Says whether a condition holds for the values; no condition always holds. */
export function applies(
  when: When | undefined,
  valuesByName: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(when ?? {}).every(([name, allowed]) =>
    allowed.some((value) => String(value) === String(valuesByName[name])),
  );
}
