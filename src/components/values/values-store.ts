import { entries, onStorage } from '../page/entries.ts';
import { valuesBranch } from '../page/storage.ts';
import { underNewNames } from '../../parameters/aliases.ts';
import { definitions } from '../page/page-data.ts';

const changed = 'fieldbook:values';

let values = loadedValues();

/** The reader's values as typed, by parameter name; a name without an entry has not been filled in. */
export function readValues(): Readonly<Record<string, string>> {
  return values;
}

/*
 * A value that an earlier version stored under another name is read under the new one, and stored so when it is changed.
 * Where both names have one, the new one counts; the other stays stored and is saved to files, whose dialog names it,
 * until the reader empties the field or clears all values.
 */

/** Keeps a value as typed; an empty one is forgotten, and what was stored under an earlier name with it. */
export function writeValue(name: string, raw: string): void {
  const aliases = definitions[name]?.aliases ?? [];
  const isRenamed = !entries.texts.has(valuesBranch + name);
  entries.write(valuesBranch + name, raw);
  for (const alias of aliases) {
    const isReplaced = raw === '' || isRenamed;
    if (isReplaced && entries.texts.has(valuesBranch + alias))
      entries.write(valuesBranch + alias, '');
  }
  announceStored();
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

function loadedValues(): Record<string, string> {
  const stored = [...entries.texts].flatMap(([name, text]) =>
    name.startsWith(valuesBranch) ? [[name.slice(valuesBranch.length), text] as const] : [],
  );
  return underNewNames(Object.fromEntries(stored), Object.values(definitions));
}

/** Takes over the stored values, and tells every listener. */
export function announceStored(): void {
  values = loadedValues();
  announceValues();
}

onStorage(announceStored);
