import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { makeElement } from '../page/dom.ts';
import type { PrintedTask } from './printed-steps.ts';

/** The addresses that the printed text leads to, at the end of the paper; each link has its number in the list. */
export function addressList(tasks: readonly PrintedTask[], t: Translate<PaperKey>): HTMLElement[] {
  const printed = new Set<Element>(tasks.map(({ element }) => element));
  const addresses: string[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('article a[href^="http"]')) {
    const leftOut = link.closest('[hidden], [data-left-out]');
    if (leftOut && !printed.has(leftOut)) continue;
    if (!addresses.includes(link.href)) addresses.push(link.href);
    link.dataset['address'] = String(addresses.indexOf(link.href) + 1);
  }
  if (addresses.length === 0) return [];
  const list = makeElement('ol', '', ...addresses.map(addressItem));
  return [makeElement('h2', t('paper.addresses')), list];
}

/** An address that is broken behind a slash alone: who types it cannot tell a hyphen of its own from one of the line. */
function addressItem(address: string): HTMLElement {
  const parts = address.match(/[^/]+\/*/g) ?? [];
  return makeElement('li', '', ...parts.map((part) => makeElement('span', part)));
}
