import { clearStoredValues } from '../page/clear-stored-values.ts';
import { entries } from '../page/entries.ts';
import { valuesBranch } from '../page/storage.ts';
import { takeAway, type TakenAway } from '../page/take-away.ts';
import { announceStored } from './values-store.ts';

/** Forgets every value, in this browser and on this page. */
export function clearValues(): TakenAway {
  return takeAway(
    (name) => name.startsWith(valuesBranch),
    () => clearStoredValues(entries),
    announceStored,
  );
}
