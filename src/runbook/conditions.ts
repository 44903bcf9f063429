/** What has to hold for a task or a step to apply: every key, one of its values. */
export type When = Readonly<
  Record<string, readonly (string | boolean)[] | string | boolean>
>;

/** Says whether a condition holds for the values; no condition always holds. */
export function applies(
  when: When | undefined,
  valuesByName: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(when ?? {}).every(([name, allowed]) =>
    [allowed].flat().some((value) => String(value) === String(valuesByName[name])),
  );
}
