import { split } from './earlier-storage.ts';
import type { EntryStore } from './entry-store.ts';
import { earlierKeys, entryPrefix, type TextStorage, valuesBranch } from './storage.ts';
import { parseEntry } from './stored-entry.ts';

/** The values of version 1 without what can be read of them; an empty text where nothing stays. */
function withoutTexts(stored: string): string {
  const { pairs, rest } = split('values', stored);
  if (pairs.length === 0 && rest !== undefined) return stored;
  return rest === undefined ? '' : JSON.stringify(rest);
}

function removeValues(storage: TextStorage): void {
  for (const key of storage.keys()) {
    const isValue = key.startsWith(entryPrefix + valuesBranch);
    if (isValue && parseEntry(storage.get(key) ?? '')) storage.remove(key);
  }
  const earlier = storage.get(earlierKeys.values);
  if (earlier === null) return;
  const kept = withoutTexts(earlier);
  if (kept === '') storage.remove(earlierKeys.values);
  else storage.set(earlierKeys.values, kept);
}

/** Forgets every value, and says whether it could. What this version does not understand stays as it is. */
export function clearStoredValues(store: EntryStore): boolean {
  return store.forget((name) => name.startsWith(valuesBranch), removeValues);
}
