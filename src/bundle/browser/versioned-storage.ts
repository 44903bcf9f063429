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
const versionsKey = 'fieldbook.stamps';
const sharedKey = 'fieldbook.shared';

/** Reads what is stored under a key. */
export function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text under a key, or removes what is there. */
export function write(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Then this page keeps nothing, and its form says so.
  }
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
