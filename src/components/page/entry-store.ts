import { type EarlierTexts, earlierTexts } from './earlier-storage.ts';
import { type ForeignTexts, nothingForeign } from './foreign-texts.ts';
import { asidePrefix, doneBranch, entryPrefix, type TextStorage, valuesBranch } from './storage.ts';
import { parseEntry, type StoredEntry, textOf } from './stored-entry.ts';

/** What is stored for a name: in its own key, and in the document of version 1. */
interface Seen {
  readonly own: string | null;
  readonly earlier: string | undefined;
}

/** An entry that could not be stored, and what was stored at that time, if that could be read. */
interface Unsaved {
  readonly text: string;
  readonly before: Seen | undefined;
  /** Whether storing it has failed before. */
  isHeld?: boolean;
  /** Whether another tab has stored something else since. */
  isOvertaken?: boolean;
}

/** So long another tab may take to tell that it stored at the same moment, in milliseconds. */
const untilToldMs = 10_000;

/** What no storage has: a text that was held before this waits for its reader. */
const unseen: Seen = { own: '', earlier: undefined };

/** Whether no other tab has written since. Version 1 takes away what it fails to store, which says nothing. */
function isLatest(before: Seen | undefined, now: Seen): boolean {
  if (before === undefined) return now.own === null && now.earlier === undefined;
  return now.own === before.own && [before.earlier, undefined].includes(now.earlier);
}

/**
 * The reader's entries, as this page knows them: what is stored, and above it what could not be stored yet. It knows
 * no DOM: whoever makes one calls `sync` when another tab may have written.
 */
export class EntryStore {
  readonly #storage: TextStorage;
  readonly #unsaved = new Map<string, Unsaved>();
  /** What was stored only when there was room again, as text and time. */
  readonly #late = new Map<string, { text: string; at: number }>();
  #stored: ReadonlyMap<string, string> = new Map();
  #isBlocked = false;
  #foreign: ForeignTexts = { keys: [], earlier: nothingForeign };

  constructor(storage: TextStorage) {
    this.#storage = storage;
    this.#load();
  }

  /** The texts by name; a name without a text has none. */
  get texts(): ReadonlyMap<string, string> {
    const unsaved = [...this.#unsaved].map(([name, { text }]) => [name, text] as const);
    const all = [...new Map([...this.#stored, ...unsaved])];
    return new Map(all.filter(([, text]) => text !== ''));
  }

  /** Why something cannot be stored now: nothing may be, there is no room for it, or another tab has stored something else. */
  get trouble(): 'blocked' | 'full' | 'overtaken' | undefined {
    if (this.#isBlocked) return 'blocked';
    const unsaved = [...this.#unsaved.values()];
    if (unsaved.some(({ isOvertaken }) => !isOvertaken)) return 'full';
    return unsaved.length > 0 ? 'overtaken' : undefined;
  }

  /** What is stored and this version does not understand. */
  get foreign(): ForeignTexts {
    return this.#foreign;
  }

  /** Keeps a text as typed; an empty one is forgotten. Where storing fails, the page holds it and tries again later. */
  write(name: string, text: string): void {
    this.#late.delete(name);
    this.#unsaved.set(name, { text, before: this.#see(name) });
    this.sync();
  }

  /** Stores what could not be stored before, and takes over what other tabs have stored. */
  sync(): void {
    for (const [name, entry] of this.#unsaved) this.#save(name, entry);
    this.#load();
    // Tabs store what they hold as soon as there is room, all at the same moment: one whose text was replaced holds it again.
    for (const [name, { text, at }] of this.#late) {
      const isKnown = Date.now() - at > untilToldMs;
      const isReplaced = !isKnown && (this.#stored.get(name) ?? '') !== text;
      if (isReplaced) this.#unsaved.set(name, { text, before: unseen, isOvertaken: true });
      if (isKnown || isReplaced) this.#late.delete(name);
    }
    for (const [name, { text }] of this.#unsaved)
      if (text !== '' && this.#stored.get(name) === text) this.#unsaved.delete(name);
  }

  /** Forgets some entries, which `remove` takes out of the storage, and says whether they are gone. */
  forget(isMeant: (name: string) => boolean, remove: (storage: TextStorage) => void): boolean {
    for (const held of [this.#unsaved, this.#late])
      for (const name of [...held.keys()].filter(isMeant)) held.delete(name);
    this.#attempt(() => {
      remove(this.#storage);
    });
    this.#load();
    return ![...this.#stored.keys()].some(isMeant);
  }

  /** What is stored for a name now, to know later whether another tab has written since. */
  #see(name: string): Seen | undefined {
    return this.#attempt(() => ({
      own: this.#storage.get(entryPrefix + name),
      earlier: this.#earlier().texts.get(name),
    }));
  }

  #save(name: string, entry: Unsaved): void {
    const { text, before, isHeld } = entry;
    entry.isHeld = true;
    const now = this.#see(name);
    if (now === undefined) return;
    // Another tab has written since, perhaps what it could not store before: nobody knows which the reader typed last. The
    // page keeps its own, and says that it is not stored.
    entry.isOvertaken = !isLatest(before, now);
    if (entry.isOvertaken) return;
    if (this.#attempt(() => this.#put(name, text)) !== true) return;
    this.#unsaved.delete(name);
    if (isHeld) this.#late.set(name, { text, at: Date.now() });
  }

  /** Whether it is stored: some storages neither keep a text nor say so. */
  #put(name: string, text: string): boolean {
    const key = entryPrefix + name;
    const stored = this.#storage.get(key);
    if (stored !== null && !parseEntry(stored) && !this.#setAside(key, stored)) return false;
    const over = this.#earlier().texts.get(name);
    const entry: StoredEntry = over === undefined ? { text } : { text, over };
    return this.#replace(key, text === '' && over === undefined ? '' : JSON.stringify(entry));
  }

  /** Copies a foreign text to a key where it costs nobody anything, and says whether it is there. */
  #setAside(key: string, text: string): boolean {
    let at = 1;
    const placeOf = () => `${asidePrefix}${at}/${key}`;
    while (![null, text].includes(this.#storage.get(placeOf()))) at += 1;
    this.#storage.set(placeOf(), text);
    return this.#storage.get(placeOf()) === text;
  }

  #replace(key: string, text: string): boolean {
    if (text === '') this.#storage.remove(key);
    else this.#storage.set(key, text);
    return (this.#storage.get(key) ?? '') === text;
  }

  #earlier(): EarlierTexts {
    return earlierTexts((key) => this.#storage.get(key));
  }

  /** Takes over what is stored; where that cannot be read, the page keeps what it has. */
  #load(): void {
    const isRead = this.#attempt(() => {
      const { texts, foreign } = this.#earlier();
      const read = new Map(texts);
      const unread: string[] = [];
      for (const key of this.#storage.keys().filter((each) => each.startsWith('fieldbook/'))) {
        const name = key.slice(entryPrefix.length);
        const isKnown = [valuesBranch, doneBranch].some((branch) => name.startsWith(branch));
        const isOurs = key.startsWith(entryPrefix) && isKnown;
        const entry = isOurs ? parseEntry(this.#storage.get(key) ?? '') : undefined;
        if (entry) read.set(name, textOf(entry, texts.get(name)));
        else if (!key.startsWith(asidePrefix)) unread.push(key);
      }
      this.#stored = read;
      this.#foreign = { keys: unread, earlier: foreign };
      return true;
    });
    this.#isBlocked = isRead === undefined;
  }

  /** Does what a blocked or full storage may refuse; undefined if it did. */
  #attempt<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch {
      return undefined;
    }
  }
}
