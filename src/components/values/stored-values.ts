import { isMap } from '../page/embedded-guards.ts';
import { longestValue } from '../../parameters/value-limit.ts';

/** The reader's values as the browser stores them: the text as typed, by parameter name. */
export interface StoredValues {
  version: 1;
  values: Record<string, unknown>;
}

/** The steps that the reader has ticked off, by runbook. */
export type StoredDone = Record<string, string[]>;

/** Whether what is stored is ours to read; its values may still be anything. */
export function isStoredValues(input: unknown): input is StoredValues {
  return isMap(input) && input['version'] === 1 && isMap(input['values']);
}

/** Whether what is stored is a list of steps for each runbook. */
export function isStoredDone(input: unknown): input is StoredDone {
  return (
    isMap(input) &&
    Object.values(input).every(
      (steps) => Array.isArray(steps) && steps.every((step) => typeof step === 'string'),
    )
  );
}

/** The texts among stored values: a foreign entry does not cost the reader the others. */
export function onlyTexts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && entry[1].length <= longestValue,
    ),
  );
}
