import { EntryStore } from '../../../src/components/page/entry-store.ts';
import { FutureTab } from './future-tab.ts';
import { SharedStorage, type Seat } from './shared-storage.ts';
import { Version1Tab } from './version-1-tab.ts';

/** Versions of Fieldbook: the first, this one, and one to come. */
export type Version = 1 | 2 | 3;

/** A tab with a page of a version. */
export type Tab =
  | { readonly version: 1; readonly seat: Seat; readonly page: Version1Tab }
  | { readonly version: 2; readonly seat: Seat; readonly page: EntryStore }
  | { readonly version: 3; readonly seat: Seat; readonly page: FutureTab };

/** What a reader typed last under a name, and in a page of which version. */
export interface Typed {
  readonly text: string;
  readonly version: Version;
}

/** What a reader has typed and not replaced, and what others have stored. */
export class StorageModel {
  readonly typed = new Map<string, Typed>();
  readonly foreign = new Set<string>();
  /** Names of which no tab can know which text is the latest. */
  readonly unsure = new Set<string>();
  tabs: number;
  steps = 0;

  constructor(tabs: number) {
    this.tabs = tabs;
  }
}

/** Tabs over one storage. */
export class StorageWorld {
  readonly shared = new SharedStorage();
  readonly tabs: Tab[] = [];

  constructor(versions: readonly Version[]) {
    for (const version of versions) this.open(version);
  }

  open(version: Version): void {
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
    if (tab.version === 1) tab.page.hear(key);
  }

  /** Whether a text is on a page under a name, or anywhere in the storage. */
  has(name: string, text: string): boolean {
    return this.shared.holds(text) || this.tabs.some((tab) => shownIn(tab, name) === text);
  }

  #tab(version: Version): Tab {
    const seat = this.shared.open();
    if (version === 1) return { version, seat, page: new Version1Tab(seat.storage) };
    if (version === 2) return { version, seat, page: new EntryStore(seat.storage) };
    return { version, seat, page: new FutureTab(seat.storage) };
  }
}

/** What a tab shows under the name of an entry. */
export function shownIn(tab: Tab, name: string): string | undefined {
  if (tab.version === 2) return tab.page.texts.get(name);
  if (tab.version === 3) return tab.page.textOf(name);
  return tab.page.values[name.replace('values/main/', '')];
}
