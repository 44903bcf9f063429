import { offerEvent } from '../../../elements/values-file.ts';
import { isStoredValues, onlyTexts } from '../../../schemas/stored-values.ts';
import { carriedKeys, packFragment, randomName, unpackFragment, type Parcel } from './parcel.ts';

/*
 * Firefox gives every file a storage of its own, so that values typed on one page would be missing on the next. The
 * only way from one file to another is the address: a link takes the reader's entries along in its fragment, and the
 * page that it opens takes them out of the address at once. Where pages share their storage, nothing is carried.
 *
 * What comes in is checked, and used without asking only where it cannot replace anything of the reader's: on a page
 * that has no values yet, or one that knows the same journey. Otherwise the reader is asked.
 */
const journeyKey = 'fieldbook.journey';
const markKey = 'fieldbook.mark';
const sharedKey = 'fieldbook.shared';

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Then this page keeps nothing, and its form says so.
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There is nothing to remove where nothing can be kept.
  }
}

function takeOver({ journey, stored }: Parcel): void {
  write(journeyKey, journey);
  for (const key of carriedKeys) {
    const text = stored[key];
    if (text === undefined) remove(key);
    else write(key, text);
  }
  const theme = stored['fieldbook.theme'];
  if (theme === undefined) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Leaves the choice to the reader, value by value, once the page's own scripts are ready. */
function offer({ stored }: Parcel): void {
  const text = stored['fieldbook.values'];
  const offered: unknown = text === undefined ? undefined : JSON.parse(text);
  if (!isStoredValues(offered)) return;
  const detail = onlyTexts(offered.values);
  setTimeout(() => document.dispatchEvent(new CustomEvent(offerEvent, { detail })));
}

function receive(parcel: Parcel): void {
  if (read(markKey) === parcel.mark) {
    write(sharedKey, 'true');
    return;
  }
  const isOurs = read(journeyKey) === parcel.journey || read('fieldbook.values') === undefined;
  if (isOurs) takeOver(parcel);
  else offer(parcel);
  for (const note of document.querySelectorAll<HTMLElement>('[data-carried-note]'))
    note.hidden = false;
}

function open(): void {
  const unpacked = unpackFragment(location.hash);
  if (unpacked === undefined) return;
  // Replaced, so that neither the history nor a copied address holds the values.
  if (unpacked.anchor === '') history.replaceState(history.state, '', location.href.split('#')[0]);
  else location.replace(`#${unpacked.anchor}`);
  if (unpacked.parcel !== undefined) receive(unpacked.parcel);
}

function pack(anchor: string): string | undefined {
  const stored = carriedKeys.flatMap((key) => {
    const text = read(key);
    return text === undefined ? [] : [[key, text] as const];
  });
  const journey = read(journeyKey) ?? randomName();
  if (stored.length === 0 && read(journeyKey) === undefined) return undefined;
  const mark = randomName();
  write(journeyKey, journey);
  write(markKey, mark);
  return packFragment(anchor, { version: 1, journey, mark, stored: Object.fromEntries(stored) });
}

function send(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || read(sharedKey) !== undefined) return;
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
  // A parcel for the page that is open already: it is taken as by any page that opens.
  addEventListener('hashchange', () => {
    if (unpackFragment(location.hash)) location.reload();
  });
  // Last of all, when other scripts have decided where the link leads.
  addEventListener('click', send);
  addEventListener('auxclick', send);
}
