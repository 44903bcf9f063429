import type { Value } from '../parameters/value-result.ts';

/** A value as the console prints it, in no language: a boolean as `True`, a list as `{a, b}`. */
export function consoleText(value: Value): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return String(value);
  return value.length === 1 ? String(value[0]) : `{${value.join(', ')}}`;
}
