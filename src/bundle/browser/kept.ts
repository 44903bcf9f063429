import { entriesIn, storedTexts } from './entries.ts';
import { entriesOf, noteChanges, packLedger, unpackLedger, type Ledger } from './ledger.ts';

/*
 * What this file keeps in its storage. The site's own scripts write the reader's entries there and know nothing of
 * stamps: these stand beside, with the entries as they were last seen, so that a change shows.
 */
const ledgerKey = 'fieldbook.stamps';
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
export function foundShared(): void {
  write(sharedKey, 'true');
  write(ledgerKey, undefined);
}

function noted(): Ledger {
  try {
    return unpackLedger(JSON.parse(read(ledgerKey) ?? '{}'), Date.now()) ?? new Map();
  } catch {
    return new Map();
  }
}

function keepLedger(ledger: Ledger): void {
  const isNeeded = ledger.size > 0 && !isShared();
  write(ledgerKey, isNeeded ? JSON.stringify(packLedger(ledger)) : undefined);
}

/** What this file knows of the reader's entries, now that what has changed since the last time has this stamp. */
export function noteKept(at: number): Ledger {
  const entries = entriesIn(read);
  const ledger = entries === undefined ? noted() : noteChanges(noted(), entries, at);
  keepLedger(ledger);
  return ledger;
}

/** Stores the reader's entries as a ledger has them, and the ledger. */
export function keep(ledger: Ledger): void {
  for (const [key, text] of storedTexts(entriesOf(ledger))) write(key, text);
  keepLedger(ledger);
}
