import { handoffKeys } from '../../components/page/storage.ts';
import {
  offerEvent,
  takeOfferEvent,
  type Offer,
} from '../../components/values-file/offer-event.ts';
import { entriesBelow, isOwnEntry } from './entries.ts';
import { rememberShared, isShared, keep, recordStored, read, write } from './versioned-storage.ts';
import { entriesOf, mergeNewest, type VersionedEntries } from './versioned-entries.ts';
import { packFragment, randomId, unpackFragment, type HandoffPayload } from './handoff-payload.ts';

/*
 * Firefox gives every file a storage of its own, so that values typed on one page would be missing on the next. The
 * only way from one file to another is the address: a link takes the reader's entries along in its fragment, and the
 * page that it opens takes them out of the address at once. Where pages share their storage, nothing is carried.
 *
 * A page checks the entries that it receives. It uses them without asking only if it knows the same session id, which it
 * does once the reader has used entries of that session here, or has left this page with entries of its own. Otherwise a
 * note shows them, and the reader says whether to use them. A page that has none of its own, as a home page, passes them on.
 * An address may be opened again, and a reader may follow links of a page that was left long ago. So each entry, a
 * cleared one too, has the time of its last change, and only a newer one replaces another.
 */
const { sessionId: sessionIdKey, storageProbe: storageProbeKey } = handoffKeys;

/** What a link brought and the reader has not decided on. */
let offered: HandoffPayload | undefined;

function note(): void {
  if (!isShared()) recordStored(Date.now());
}

function setMark(name: string, value: string | undefined): void {
  if (value === undefined) document.documentElement.removeAttribute(name);
  else document.documentElement.setAttribute(name, value);
}

/** The entries whose names pass a test. */
function select(versioned: VersionedEntries, isWanted: (name: string) => boolean) {
  return new Map([...versioned].filter(([name]) => isWanted(name)));
}

function takeOver(coming: VersionedEntries, here: VersionedEntries): void {
  const merged = mergeNewest(here, coming);
  keep(merged);
  const entries = entriesOf(merged);
  setMark('data-theme', entries.get('theme'));
  setMark('data-wrap', entries.get('wrap') === 'true' ? '' : undefined);
}

/** Leaves the choice to the reader, once the page's own scripts are ready. */
function offer(payload: HandoffPayload, isFresh: boolean): void {
  const entries = entriesOf(payload.versioned);
  const values = Object.fromEntries(entriesBelow(entries, 'values'));
  const steps = entriesBelow(entries, 'done').flatMap(([, text]) => text.split(' ')).length;
  if (Object.keys(values).length + steps === 0) return;
  offered = payload;
  const detail: Offer = { values, steps, isFresh };
  setTimeout(() => document.dispatchEvent(new CustomEvent(offerEvent, { detail })));
}

/** The reader has seen the offer: takes the values of these names and the ticks, or nothing. */
function decide(event: Event): void {
  const payload = offered;
  offered = undefined;
  const names: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (payload === undefined || !Array.isArray(names)) return;
  const isWanted = (name: string) =>
    !name.startsWith('values/') || names.includes(name.slice('values/'.length));
  write(sessionIdKey, payload.sessionId);
  takeOver(select(payload.versioned, isWanted), recordStored(0));
  dispatchEvent(new StorageEvent('storage'));
}

function receive(payload: HandoffPayload): void {
  const isOurs = read(sessionIdKey) === payload.sessionId;
  if (read(storageProbeKey) === payload.storageProbe || (isOurs && isShared())) {
    rememberShared();
    return;
  }
  // The time of a change that this script did not see is unknown, so it only counts as newer than what it replaced.
  const here = recordStored(0);
  if (isOurs) takeOver(payload.versioned, here);
  else {
    // A value that the reader cleared counts too: it is not to come back with the others.
    const isFresh = ![...here.keys()].some((name) => name.startsWith('values/'));
    takeOver(
      select(payload.versioned, (name) => !isOwnEntry(name) && !here.has(name)),
      here,
    );
    offer(payload, isFresh);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-carried-note]'))
    element.hidden = false;
}

function open(): void {
  if (!isShared()) recordStored(0);
  const unpacked = unpackFragment(location.hash);
  if (unpacked === undefined) return;
  // Remove the values from the visible address. The browser's history keeps them, as a note on the page tells.
  if (unpacked.anchor === '') history.replaceState(history.state, '', location.href.split('#')[0]);
  else location.replace(`#${unpacked.anchor}`);
  if (unpacked.payload !== undefined) receive(unpacked.payload);
}

/** What a link takes along: the page's own entries, or what was offered to a page that has none. */
function outgoing(): Pick<HandoffPayload, 'sessionId' | 'versioned'> | undefined {
  const versioned = recordStored(Date.now());
  const isEmpty = ![...versioned.keys()].some(isOwnEntry);
  // Under the id of the page's own session, the next page might use without asking what nobody has agreed to.
  if (offered !== undefined && isEmpty) {
    const { sessionId } = offered;
    return { sessionId, versioned: mergeNewest(offered.versioned, versioned) };
  }
  const known = read(sessionIdKey);
  if (versioned.size === 0 && known === undefined) return undefined;
  const sessionId = known ?? randomId();
  write(sessionIdKey, sessionId);
  return { sessionId, versioned };
}

function pack(anchor: string): string | undefined {
  const payload = outgoing();
  if (payload === undefined) return undefined;
  const storageProbe = randomId();
  write(storageProbeKey, storageProbe);
  return packFragment(anchor, { ...payload, storageProbe });
}

function send(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || isShared()) return;
  const target = new URL(link.href);
  const isHere = target.pathname === location.pathname;
  if (target.protocol !== 'file:' || isHere || !target.pathname.endsWith('.html')) return;
  const fragment = pack(target.hash.slice(1));
  if (fragment === undefined) return;
  const before = link.getAttribute('href') ?? '';
  target.hash = fragment;
  link.href = target.href;
  setTimeout(() => {
    link.setAttribute('href', before);
  });
}

if (location.protocol === 'file:') {
  open();
  // A payload for the page that is open already: it is taken as by any page that opens.
  addEventListener('hashchange', () => {
    if (unpackFragment(location.hash)) location.reload();
  });
  document.addEventListener(takeOfferEvent, decide);
  // Whatever changes an entry does so in one of these events, and has done it before they come here.
  document.addEventListener('fieldbook:values', note);
  for (const type of ['change', 'click', 'pagehide']) addEventListener(type, note);
  // A page from the back-forward cache shows old entries, and another page may have stored newer ones since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && read(sessionIdKey) !== undefined) dispatchEvent(new StorageEvent('storage'));
  });
  // Registered last: other scripts decide first where the link leads.
  addEventListener('click', send);
  addEventListener('auxclick', send);
}
