import { handoffKeys, readStored, writeStored } from '../../components/page/storage.ts';
import { entriesIn, storedTexts } from './entries.ts';
import {
  entriesOf,
  recordChanges,
  packVersioned,
  unpackVersioned,
  type VersionedEntries,
} from './versioned-entries.ts';

/*
 * The site's own scripts write the reader's entries into the storage and know nothing of timestamps. The timestamps are
 * stored beside them, with the entries as they were last seen, so that a comparison finds what has changed.
 */
const { versions: versionsKey, shared: sharedKey } = handoffKeys;

/** Reads the text that is stored under a key. */
export function read(key: string): string | undefined {
  return readStored(key) ?? undefined;
}

/** Stores a text under a key, or removes what is there; where that fails, the form says so. */
export function write(key: string, text: string | undefined): void {
  writeStored(key, text ?? '');
}

/** Whether pages are known to share one storage: then links carry nothing, and there are no timestamps. */
export function isShared(): boolean {
  return read(sharedKey) !== undefined;
}

/** Remembers that pages share one storage. */
export function rememberShared(): void {
  write(sharedKey, 'true');
  write(versionsKey, undefined);
}

function noted(): VersionedEntries {
  try {
    return unpackVersioned(JSON.parse(read(versionsKey) ?? '{}'), Date.now()) ?? new Map();
  } catch {
    return new Map();
  }
}

function storeVersions(versioned: VersionedEntries): void {
  const isNeeded = versioned.size > 0 && !isShared();
  write(versionsKey, isNeeded ? JSON.stringify(packVersioned(versioned)) : undefined);
}

/** Gives the entries that have changed since the last call this timestamp, and returns all of them. */
export function recordStored(at: number): VersionedEntries {
  const entries = entriesIn(read);
  const versioned = entries === undefined ? noted() : recordChanges(noted(), entries, at);
  storeVersions(versioned);
  return versioned;
}

/** Stores the reader's entries and their timestamps. */
export function keep(versioned: VersionedEntries): void {
  for (const [key, text] of storedTexts(entriesOf(versioned))) write(key, text);
  storeVersions(versioned);
}
