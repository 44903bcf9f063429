import { isStoredValues, onlyTexts } from './stored-values.ts';
import { canStore, readStored, readStoredJson, storageKeys, writeStored } from '../page/storage.ts';
import { underNewNames } from '../../parameters/aliases.ts';
import { definitions } from '../page/page-data.ts';
import { longestValue } from '../../parameters/value-limit.ts';

const key = storageKeys.values;
const changed = 'fieldbook:values';

let values: Record<string, string> = {};

/** Whether what was stored under our name was not ours to read. */
export let isUnreadable = false;

/** The reader's values as typed, by parameter name; a name without an entry has not been filled in. */
export function readValues(): Readonly<Record<string, string>> {
  return values;
}

/** Keeps a value as typed; an empty one is forgotten, and what was stored under an earlier name with it. */
export function writeValue(name: string, raw: string): void {
  // Another tab may have written since: its other values stay.
  load();
  const forgotten = [name, ...(raw === '' ? (definitions[name]?.aliases ?? []) : [])];
  const rest = Object.entries(values).filter(([other]) => !forgotten.includes(other));
  values = Object.fromEntries(raw === '' ? rest : [...rest, [name, raw]]);
  const kept = onlyTexts(values);
  const isEmpty = Object.keys(kept).length === 0;
  writeStored(key, isEmpty ? '' : JSON.stringify({ version: 1, values: kept }));
  isUnreadable = false;
  announceValues();
}

/** Forgets every value, in this browser and on this page. */
export function clearValues(): void {
  values = {};
  isUnreadable = false;
  writeStored(key, '');
  announceValues();
}

/** Calls the listener after the next change of the values only. */
export function onNextValues(listener: () => void): void {
  document.addEventListener(changed, listener, { once: true });
}

/** Calls the listener after every change of the values, whichever tab it came from. */
export function onValues(listener: () => void): void {
  document.addEventListener(changed, listener);
}

/** Tells every listener that values changed, or are to be judged anew. */
export function announceValues(): void {
  document.dispatchEvent(new CustomEvent(changed));
}

/*
 * A value that an earlier version stored under another name is read under the new one, and written so with the next
 * change. Where both names have one, the new one counts; the other stays stored and is saved to files, whose
 * dialog names it, until the reader empties the field or clears all values.
 */

/** Takes over what is stored: what cannot be read counts as nothing, and storage that fails changes nothing. */
function load(): void {
  if (!canStore || readStored(key) === null) return;
  const stored = readStoredJson(key);
  isUnreadable = !isStoredValues(stored);
  if (!isStoredValues(stored)) return;
  const renamed = underNewNames(onlyTexts(stored.values), Object.values(definitions));
  values = { ...tooLong(), ...renamed };
}

/** The values that are too long to be kept: their fields say so, and this page holds them until they are shortened. */
function tooLong(): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, raw]) => raw.length > longestValue));
}

load();
addEventListener('storage', (event) => {
  if (event.key !== key && event.key !== null) return;
  values = tooLong();
  load();
  announceValues();
});
