import { attribute, elementsIn, firstElement, setAttribute } from '../html.ts';
import { fileOf, wayTo, wayToRoot } from '../page-path.ts';
import type { Document } from '../html.ts';
import type { BundleFacts } from './page-step.ts';

const addresses = ['href', 'src', 'action', 'data', 'poster'];

/** An address of the site as seen from a file of the bundle; addresses of other kinds stay as they are. */
export function relativeAddress(address: string, from: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const { pathname, search, hash } = new URL(address, 'https://site.invalid');
  return wayTo(from, fileOf(pathname)) + search + hash;
}

/** Makes every address that starts at the site's root relative to the page, and names `index.html`. */
export function relativeLinks(page: Document, file: string, facts: BundleFacts): void {
  for (const element of elementsIn(page)) {
    for (const name of addresses) {
      const address = attribute(element, name);
      if (address === undefined || !address.startsWith('/') || address.startsWith('//')) continue;
      const target = fileOf(new URL(address, 'https://site.invalid').pathname);
      if (!facts.has(target)) {
        throw new Error(`${file}: <${element.tagName} ${name}="${address}"> is not in the bundle.`);
      }
      setAttribute(element, name, relativeAddress(address, file));
    }
  }
  // Scripts that make links read from here where the site begins and what a folder's page is called.
  setAttribute(firstElement(page, 'html'), 'data-root', wayToRoot(file));
  setAttribute(firstElement(page, 'html'), 'data-index', 'index.html');
}
