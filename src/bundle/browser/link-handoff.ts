import { handoffKeys, storageKeys } from '../../components/page/storage.ts';
import { offerEvent } from '../../components/values-file/offer-event.ts';
import { entriesBelow } from './entries.ts';
import { rememberShared, isShared, keep, recordStored, read, write } from './versioned-storage.ts';
import { entriesOf, mergeNewest, type VersionedEntries } from './versioned-entries.ts';
import { packFragment, randomId, unpackFragment, type HandoffPayload } from './handoff-payload.ts';

/*
 * Firefox gives every file a storage of its own, so that values typed on one page would be missing on the next. The
 * only way from one file to another is the address: a link takes the reader's entries along in its fragment, and the
 * page that it opens takes them out of the address at once. Where pages share their storage, nothing is carried.
 *
 * A page checks the entries that it receives. It uses them without asking only if it never had values or knows the same
 * session id; otherwise it asks the reader. An address may be opened again, and a reader may follow links of a page that
 * was left long ago. So each entry, a cleared one too, has the time of its last change, and only a newer one replaces
 * another.
 */
const { sessionId: sessionIdKey, storageProbe: storageProbeKey } = handoffKeys;

function note(): void {
  if (!isShared()) recordStored(Date.now());
}

function setMark(name: string, value: string | undefined): void {
  if (value === undefined) document.documentElement.removeAttribute(name);
  else document.documentElement.setAttribute(name, value);
}

function takeOver({ sessionId, versioned }: HandoffPayload, here: VersionedEntries): void {
  const merged = mergeNewest(here, versioned);
  write(sessionIdKey, sessionId);
  keep(merged);
  const entries = entriesOf(merged);
  setMark('data-theme', entries.get('theme'));
  setMark('data-wrap', entries.get('wrap') === 'true' ? '' : undefined);
}

/** Leaves the choice to the reader, value by value, once the page's own scripts are ready. */
function offer({ versioned }: HandoffPayload): void {
  const detail = Object.fromEntries(entriesBelow(entriesOf(versioned), 'values'));
  if (Object.keys(detail).length === 0) return;
  setTimeout(() => document.dispatchEvent(new CustomEvent(offerEvent, { detail })));
}

/** Whether values were ever here: one that the reader cleared is not to come back unasked. */
function hadValues(here: VersionedEntries): boolean {
  const names = [...here.keys()];
  return read(storageKeys.values) !== undefined || names.some((name) => name.startsWith('values/'));
}

function receive(payload: HandoffPayload): void {
  const isOurs = read(sessionIdKey) === payload.sessionId;
  if (read(storageProbeKey) === payload.storageProbe || (isOurs && isShared())) {
    rememberShared();
    return;
  }
  // The time of a change that this script did not see is unknown, so it only counts as newer than what it replaced.
  const here = recordStored(0);
  if (isOurs || !hadValues(here)) takeOver(payload, here);
  else offer(payload);
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

function pack(anchor: string): string | undefined {
  const versioned = recordStored(Date.now());
  const known = read(sessionIdKey);
  if (versioned.size === 0 && known === undefined) return undefined;
  const sessionId = known ?? randomId();
  const storageProbe = randomId();
  write(sessionIdKey, sessionId);
  write(storageProbeKey, storageProbe);
  return packFragment(anchor, { sessionId, storageProbe, versioned });
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
