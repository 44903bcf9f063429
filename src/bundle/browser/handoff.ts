import { handoffKeys } from '../../components/page/storage.ts';
import type { Offer } from '../../components/values-file/offer-event.ts';
import { entriesBelow, isOwnEntry } from './entries.ts';
import { maxPageIds, packFragment, randomId, type HandoffPayload } from './handoff-payload.ts';
import { entriesOf, mergeNewest, type VersionedEntries } from './versioned-entries.ts';
import type { VersionedStorage } from './versioned-storage.ts';

const {
  pageId: pageIdKey,
  otherPageIds: otherPageIdsKey,
  storageProbe: storageProbeKey,
} = handoffKeys;

/** What a page is to show of a link that opened it. */
export interface Received {
  /** That values travel along links, or that they were too large to. */
  readonly note: 'carried' | 'tooLarge' | undefined;
  /** What the reader is to decide on. */
  readonly offer: Offer | undefined;
}

/** The entries whose names pass a test. */
function select(versioned: VersionedEntries, isWanted: (name: string) => boolean) {
  return new Map([...versioned].filter(([name]) => isWanted(name)));
}

/** What a page does with links that carry entries. It knows no DOM. */
export class Handoff {
  readonly #storage: VersionedStorage;
  /** What a link brought and the reader has not decided on. */
  #offered: HandoffPayload | undefined;

  constructor(storage: VersionedStorage) {
    this.#storage = storage;
  }

  /** Takes what a link brought as far as nobody has to be asked. */
  receive(payload: HandoffPayload): Received {
    const { pageIds, storageProbe, versioned, isTooLarge } = payload;
    const storage = this.#storage;
    const pageId = storage.read(pageIdKey);
    const isOurs = pageId !== undefined && pageIds.includes(pageId);
    if (storage.read(storageProbeKey) === storageProbe || (isOurs && storage.isShared)) {
      storage.rememberShared();
      return { note: undefined, offer: undefined };
    }
    const here = storage.record(0);
    const isFree = (name: string) => !isOwnEntry(name) && !here.has(name);
    storage.keep(here, mergeNewest(here, isOurs ? versioned : select(versioned, isFree)));
    if (isOurs) this.#learn(pageIds);
    else this.#offered = payload;
    const note = isTooLarge ? 'tooLarge' : 'carried';
    return { note, offer: isOurs ? undefined : this.#offer(here, versioned) };
  }

  /** The reader has seen the offer: takes the values of these names, and the ticks; without names, nothing. */
  decide(names: readonly unknown[] | undefined): void {
    const payload = this.#offered;
    this.#offered = undefined;
    if (payload === undefined || names === undefined) return;
    const storage = this.#storage;
    this.#learn(payload.pageIds);
    const here = storage.record(0);
    const isWanted = (name: string) => {
      const [kind, rest] = name.split('/');
      return kind === 'values' ? names.includes(rest) : kind !== 'done';
    };
    storage.keep(here, mergeNewest(here, select(payload.versioned, isWanted)));
    storage.addSteps(payload.versioned);
    storage.confirm(payload.versioned, Date.now());
  }

  /** The fragment of a link that is followed: the page's own entries, or what was offered to a page that has none. */
  pack(anchor: string): string | undefined {
    const outgoing = this.#outgoing();
    if (outgoing === undefined) return undefined;
    const payload = { ...outgoing, storageProbe: randomId() };
    this.#storage.write(storageProbeKey, payload.storageProbe);
    const part = (isWanted: (name: string) => boolean) => {
      const versioned = select(payload.versioned, isWanted);
      return packFragment(anchor, { ...payload, versioned, isTooLarge: true });
    };
    return (
      packFragment(anchor, payload) ??
      part((name) => !name.startsWith('values/')) ??
      part((name) => !isOwnEntry(name))
    );
  }

  /** What there is to decide on: of values, those that are newer than what the reader did here. */
  #offer(here: VersionedEntries, versioned: VersionedEntries): Offer | undefined {
    const merged = mergeNewest(here, versioned);
    const newer = select(versioned, (name) => merged.get(name) !== here.get(name));
    const values = Object.fromEntries(entriesBelow(entriesOf(newer), 'values'));
    const steps = this.#storage.newSteps(versioned).length;
    if (Object.keys(values).length + steps === 0) return undefined;
    return { values, steps, isFresh: !this.#storage.hasValues };
  }

  #outgoing(): Omit<HandoffPayload, 'storageProbe'> | undefined {
    const storage = this.#storage;
    const versioned = storage.record(Date.now());
    const isEmpty = ![...versioned.keys()].some(isOwnEntry);
    // With the ids that this page knows, the next one might use without asking what nobody has agreed to.
    if (this.#offered !== undefined && isEmpty) {
      const { pageIds, isTooLarge } = this.#offered;
      return { pageIds, isTooLarge, versioned: mergeNewest(this.#offered.versioned, versioned) };
    }
    const known = storage.read(pageIdKey);
    if (versioned.size === 0 && known === undefined) return undefined;
    const pageId = known ?? randomId();
    storage.write(pageIdKey, pageId);
    return { pageIds: [pageId, ...this.#others()], isTooLarge: false, versioned };
  }

  #others(): string[] {
    return this.#storage.read(otherPageIdsKey)?.split(' ') ?? [];
  }

  /** Remembers ids for the links to come, so that the pages that made them know their reader again. */
  #learn(pageIds: readonly string[]): void {
    const own = this.#storage.read(pageIdKey);
    const all = new Set([...pageIds, ...this.#others()]);
    if (own !== undefined) all.delete(own);
    this.#storage.write(otherPageIdsKey, [...all].slice(0, maxPageIds - 1).join(' '));
  }
}
