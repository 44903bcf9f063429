import { doneText } from '../../components/page/earlier-storage.ts';
import { EntryStore } from '../../components/page/entry-store.ts';
import {
  browserStorage,
  doneBranch,
  handoffKeys,
  readStored,
  settingKeys,
  valuesBranch,
  writeStored,
} from '../../components/page/storage.ts';
import { entriesIn, settings } from './entries.ts';
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
const store = new EntryStore(browserStorage);

/** Reads the text that is stored under a key. */
export function read(key: string): string | undefined {
  return readStored(key) ?? undefined;
}

/** Stores a text under a key, or removes what is there. */
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
  store.sync();
  const before = noted();
  const here = entriesIn(store.texts, readStored);
  // What cannot be read or carried does not count as cleared.
  const isUncertain = store.foreign.size > 0 || store.trouble !== undefined;
  const unknown = [...entriesOf(before)].filter(
    ([name]) => isUncertain || store.texts.has(name.replace('values/', valuesBranch)),
  );
  const versioned = recordChanges(before, new Map([...unknown, ...here]), at);
  storeVersions(versioned);
  return versioned;
}

function storeSteps(runbook: string, text: string): void {
  const branch = `${doneBranch}${runbook}/`;
  const steps = new Set(text === '' ? [] : text.split(' ').map((step) => branch + step));
  for (const name of store.texts.keys())
    if (name.startsWith(branch) && !steps.has(name)) store.write(name, '');
  for (const name of steps) if (!store.texts.has(name)) store.write(name, doneText);
}

/** Stores the reader's entries and their timestamps. */
export function keep(versioned: VersionedEntries): void {
  const here = entriesIn(store.texts, readStored);
  for (const [name, { text }] of versioned) {
    const [kind = '', rest = ''] = name.split('/');
    const setting = settings.find((each) => each === name);
    if (here.get(name) === text) continue;
    if (kind === 'values') store.write(valuesBranch + rest, text ?? '');
    if (kind === 'done') storeSteps(rest, text ?? '');
    if (setting !== undefined) write(settingKeys[setting], text);
  }
  storeVersions(versioned);
}
