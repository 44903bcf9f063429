import { EntryStore } from '../../../src/components/page/entry-store.ts';
import { SharedStorage, type Seat } from './shared-storage.ts';
import { Version1Tab } from './version-1-tab.ts';

/** A tab with a page of this version, or of the first one. */
export type Tab =
  | { readonly version: 1; readonly seat: Seat; readonly page: Version1Tab }
  | { readonly version: 2; readonly seat: Seat; readonly page: EntryStore };

/** What a reader typed last under a name, and in a page of which version. */
export interface Typed {
  readonly text: string;
  readonly version: 1 | 2;
}

/** What a reader has typed and not replaced, and what others have stored. */
export class StorageModel {
  readonly typed = new Map<string, Typed>();
  readonly foreign = new Set<string>();
  /** Names of which no tab can know which text is the latest. */
  readonly unsure = new Set<string>();
  tabs = 0;
  steps = 0;
}

/** Tabs over one storage. */
export class StorageWorld {
  readonly shared = new SharedStorage();
  readonly tabs: Tab[] = [];

  open(version: 1 | 2): void {
    this.tabs.push(this.#tab(version));
  }

  /** Loads the page of a tab anew: what it knew is gone. */
  reload(at: number): void {
    const old = this.tabs[at];
    if (old === undefined) return;
    this.shared.close(old.seat);
    this.tabs[at] = this.#tab(old.version);
  }

  /** Gives a tab one of its events, whichever comes first. */
  deliver(at: number, pick: number): void {
    const tab = this.tabs[at];
    const { events } = tab?.seat ?? { events: [] };
    const [key] = events.splice(pick % Math.max(events.length, 1), 1);
    if (key === undefined || tab === undefined) return;
    if (tab.version === 2) tab.page.sync();
    else tab.page.hear(key);
  }

  /** Whether a text is on a page under a name, or anywhere in the storage. */
  has(name: string, text: string): boolean {
    return this.shared.holds(text) || this.tabs.some((tab) => shownIn(tab, name) === text);
  }

  #tab(version: 1 | 2): Tab {
    const seat = this.shared.open();
    return version === 2
      ? { version, seat, page: new EntryStore(seat.storage) }
      : { version, seat, page: new Version1Tab(seat.storage) };
  }
}

/** What a tab shows under the name of an entry. */
export function shownIn(tab: Tab, name: string): string | undefined {
  if (tab.version === 2) return tab.page.texts.get(name);
  return tab.page.values[name.replace('values/main/', '')];
}
