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
 * What this file keeps in its storage. The site's own scripts write the reader's entries there and know nothing of
 * stamps: these stand beside, with the entries as they were last seen, so that a change shows.
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

/** Whether pages are known to share one storage: then nothing is carried, and there are no stamps. */
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

/** What this file knows of the reader's entries, now that what has changed since the last time has this stamp. */
export function recordStored(at: number): VersionedEntries {
  const entries = entriesIn(read);
  const versioned = entries === undefined ? noted() : recordChanges(noted(), entries, at);
  storeVersions(versioned);
  return versioned;
}

/** Stores the reader's entries as a versioned has them, and the versioned. */
export function keep(versioned: VersionedEntries): void {
  for (const [key, text] of storedTexts(entriesOf(versioned))) write(key, text);
  storeVersions(versioned);
}
