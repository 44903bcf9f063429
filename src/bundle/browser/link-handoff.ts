import { entries } from '../../components/page/page-store.ts';
import { browserStorage, handoffKeys, settingKeys } from '../../components/page/storage.ts';
import { offerEvent, takeOfferEvent } from '../../components/values-file/offer-event.ts';
import { isEntry } from './entries.ts';
import { Handoff, type Received } from './handoff.ts';
import { unpackFragment } from './handoff-payload.ts';
import { VersionedStorage } from './versioned-storage.ts';

/*
 * Firefox gives every file a storage of its own, so that values typed on one page would be missing on the next. The
 * only way from one file to another is the address: a link takes the reader's entries along in its fragment, and the
 * page that it opens takes them out of the address at once. Where pages share their storage, nothing is carried.
 *
 * A page checks the entries that it receives. It uses them without asking only if they come with the id that this page
 * has made for itself, and that only the reader's own pages can have learnt from its links. Otherwise a note shows them, and
 * the reader says whether to use them. A page that has none of its own, as a home page, passes them on.
 * An address may be opened again, and a reader may follow links of a page that was left long ago. So each entry, a
 * cleared one too, has the time of its last change, and only a newer one replaces another.
 */
const storage = new VersionedStorage(entries, browserStorage);
const handoff = new Handoff(storage);

function record(at: number): void {
  if (!storage.isShared) storage.record(at);
}

function setMark(name: string, value: string | undefined): void {
  if (value === undefined) document.documentElement.removeAttribute(name);
  else document.documentElement.setAttribute(name, value);
}

/** Shows the page as its settings, which a link may have brought, say. */
function showSettings(): void {
  if (entries.trouble === 'blocked') return;
  for (const look of ['theme', 'text', 'space', 'guards', 'paper'] as const) {
    const choice = storage.read(settingKeys[look]) ?? '';
    setMark(`data-${look}`, isEntry(look, choice) ? choice : undefined);
  }
  setMark('data-scroll', storage.read(settingKeys.wrap) === 'false' ? '' : undefined);
}

/** Shows what came of a link; the page's own scripts ask the reader, once they are ready. */
function show({ note, offer }: Received): void {
  showSettings();
  for (const element of document.querySelectorAll<HTMLElement>('[data-handoff-note]'))
    element.hidden = element.dataset['handoffNote'] !== note;
  if (offer === undefined) return;
  setTimeout(() => document.dispatchEvent(new CustomEvent(offerEvent, { detail: offer })));
}

function decide(event: Event): void {
  const names: unknown = event instanceof CustomEvent ? event.detail : undefined;
  handoff.decide(Array.isArray(names) ? names : undefined);
  showSettings();
  dispatchEvent(new StorageEvent('storage'));
}

function open(): void {
  // The time of a change that this script did not see is unknown, so it only counts as newer than what it replaced.
  record(0);
  const unpacked = unpackFragment(location.hash);
  if (unpacked === undefined) return;
  // Remove the values from the visible address. The browser's history keeps them, as a note on the page tells.
  if (unpacked.anchor === '') history.replaceState(history.state, '', location.href.split('#')[0]);
  else location.replace(`#${unpacked.anchor}`);
  if (unpacked.payload !== undefined) show(handoff.receive(unpacked.payload));
}

function send(event: MouseEvent): void {
  // A link of a drawing never leaves its page, and its `href` is no text.
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a:not(svg *)')
      : null;
  if (!link || event.defaultPrevented || storage.isShared) return;
  const target = new URL(link.href);
  const isHere = target.pathname === location.pathname;
  if (target.protocol !== 'file:' || isHere || !target.pathname.endsWith('.html')) return;
  const fragment = handoff.pack(target.hash.slice(1));
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
  const recordNow = () => {
    record(Date.now());
  };
  // Whatever changes an entry does so in one of these events, and has done it before they come here.
  document.addEventListener('fieldbook:values', recordNow);
  for (const type of ['change', 'click', 'pagehide']) addEventListener(type, recordNow);
  // A page from the back-forward cache shows old entries, and another page may have stored newer ones since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && storage.read(handoffKeys.pageId) !== undefined)
      dispatchEvent(new StorageEvent('storage'));
  });
  // Registered last: other scripts decide first where the link leads.
  addEventListener('click', send);
  addEventListener('auxclick', send);
}
