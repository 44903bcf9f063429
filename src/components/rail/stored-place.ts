import { isMap } from '../page/embedded-guards.ts';
import { placeKey, readStored, writeStored } from '../page/storage.ts';
import { jsonOf } from '../page/stored-entry.ts';
import type { Count } from './page-steps.ts';

/** Where a reader left a runbook: the step to go on with, by id and number, and how many steps were done. */
export interface Place extends Count {
  readonly step: string;
  readonly number: string;
}

function isPlace(input: unknown): input is Place {
  return (
    isMap(input) &&
    ['step', 'number'].every((name) => typeof input[name] === 'string') &&
    ['done', 'total'].every((name) => typeof input[name] === 'number')
  );
}

/** Where the reader left a runbook, if this browser knows. */
export function storedPlace(runbook: string): Place | undefined {
  const place = jsonOf(readStored(placeKey + runbook) ?? '');
  return isPlace(place) ? place : undefined;
}

/** Keeps where the reader leaves a runbook. */
export function storePlace(runbook: string, place: Place): void {
  writeStored(placeKey + runbook, JSON.stringify(place));
}
