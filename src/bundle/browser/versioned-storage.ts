import type { EntryStore } from '../../components/page/entry-store.ts';
import {
  isKeyForeign,
  mayBeForeign,
  mayBeForeignBelow,
} from '../../components/page/foreign-texts.ts';
import {
  doneBranch,
  handoffKeys,
  readStored,
  settingKeys,
  type TextStorage,
  valuesBranch,
  writeStored,
} from '../../components/page/storage.ts';
import { jsonOf } from '../../components/page/stored-entry.ts';
import { entriesIn, isCarried, isOwnEntry, settings, textsOf } from './entries.ts';
import {
  entriesOf,
  mergeNewest,
  packVersioned,
  recordChanges,
  unpackVersioned,
  type VersionedEntries,
} from './versioned-entries.ts';

const { versions: versionsKey, shared: sharedKey } = handoffKeys;

/**
 * The page's entries with the times of their changes. The page's own scripts write entries into their store and know
 * nothing of times. These are stored beside, with the entries as they were last seen, so that a comparison finds what has
 * changed.
 */
export class VersionedStorage {
  readonly #store: EntryStore;
  readonly #storage: TextStorage;
  /** What there was no room for. */
  #unstored: VersionedEntries = new Map();

  constructor(store: EntryStore, storage: TextStorage) {
    this.#store = store;
    this.#storage = storage;
  }

  /** Whether pages are known to share one storage: then links carry nothing, and there are no times. */
  get isShared(): boolean {
    return this.read(sharedKey) !== undefined;
  }

  /** Whether the reader has, or has cleared, a value here, be it one that no link can carry or that cannot be read. */
  get hasValues(): boolean {
    const { texts, foreign } = this.#store;
    const isStored = [...texts.keys()].some((name) => name.startsWith(valuesBranch));
    if (isStored || mayBeForeignBelow(foreign, valuesBranch)) return true;
    return [...this.#noted().keys()].some((name) => name.startsWith('values/'));
  }

  /** Reads the text that is stored under a key. */
  read(key: string): string | undefined {
    return readStored(key, this.#storage) ?? undefined;
  }

  /** Stores a text under a key, or removes what is there. */
  write(key: string, text: string | undefined): void {
    writeStored(key, text ?? '', this.#storage);
  }

  /** Remembers that pages share one storage. */
  rememberShared(): void {
    this.write(sharedKey, 'true');
    this.write(versionsKey, undefined);
  }

  /** Gives the entries that have changed since the last call this time, and returns all of them. */
  record(at: number): VersionedEntries {
    this.#store.sync();
    const { texts, trouble, foreign } = this.#store;
    const before = this.#noted();
    const known = entriesOf(before);
    // What is here and cannot be read or carried does not count as cleared.
    const unread = [...textsOf(known)].filter(([name]) => {
      const text = texts.get(name);
      return text === undefined ? mayBeForeign(foreign, name) : !isCarried(name, text);
    });
    const here = entriesIn(new Map([...texts, ...unread]), (key) => this.read(key));
    const isBlocked = trouble === 'blocked';
    const versioned = recordChanges(before, isBlocked ? new Map([...known, ...here]) : here, at);
    this.#storeVersions(versioned);
    return versioned;
  }

  /** Stores what a merge has changed of the entries of this page, and the times. */
  keep(before: VersionedEntries, merged: VersionedEntries): void {
    const [had, has] = [entriesOf(before), entriesOf(merged)];
    const [now, then] = [textsOf(had), textsOf(has)];
    for (const name of new Set([...now.keys(), ...then.keys()]))
      if (now.get(name) !== then.get(name)) this.#put(name, then.get(name) ?? '');
    for (const name of settings)
      if (had.get(name) !== has.get(name)) this.write(settingKeys[name], has.get(name));
    this.#storeVersions(merged);
  }

  /** Gives what the reader has kept beside or against an offer a later time: no further link is to replace it by that. */
  confirm(offered: VersionedEntries, at: number): void {
    const here = this.record(at);
    const kept = [...entriesOf(here)].flatMap(([name, text]) => {
      const other = offered.get(name);
      const isKept = isOwnEntry(name) && other && other.text !== text && this.#has(name, text);
      return isKept ? [[name, { at: Math.max(at, other.at + 1), text }] as const] : [];
    });
    this.#storeVersions(mergeNewest(here, new Map(kept)));
  }

  /** The steps of entries that are not done here. */
  newSteps(versioned: VersionedEntries): string[] {
    const { texts } = this.#store;
    return [...textsOf(entriesOf(versioned)).keys()].filter(
      (name) => name.startsWith(doneBranch) && !texts.has(name),
    );
  }

  /** Adds the steps of entries to those that are done here. */
  addSteps(versioned: VersionedEntries): void {
    const texts = textsOf(entriesOf(versioned));
    for (const name of this.newSteps(versioned)) this.#put(name, texts.get(name) ?? '');
  }

  /** Writes an entry, unless a text is here that the reader typed and no link carries, or that this version does not know. */
  #put(name: string, text: string): void {
    const { texts, foreign } = this.#store;
    const isFree = !isKeyForeign(foreign, name) && isCarried(name, texts.get(name) ?? text);
    if (isFree) this.#store.write(name, text);
  }

  /** Whether an entry is here with its text, and not only noted as one that cannot be read or carried. */
  #has(name: string, text: string): boolean {
    const stored = [...textsOf(new Map([[name, text]]))];
    return stored.every(([key, each]) => this.#store.texts.get(key) === each);
  }

  #noted(): VersionedEntries {
    const stored = unpackVersioned(jsonOf(this.read(versionsKey) ?? ''), Date.now());
    return mergeNewest(this.#unstored, stored ?? new Map());
  }

  #storeVersions(versioned: VersionedEntries): void {
    const isNeeded = versioned.size > 0 && !this.isShared;
    const text = isNeeded ? JSON.stringify(packVersioned(versioned)) : undefined;
    this.write(versionsKey, text);
    this.#unstored = this.read(versionsKey) === text ? new Map() : versioned;
  }
}
