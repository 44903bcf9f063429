import { attribute, elementsIn, firstElement, setAttribute } from '../../build/html.ts';
import { fileOf, wayTo, wayToRoot } from '../page-path.ts';
import type { Document } from '../../build/html.ts';
import type { BundleFacts } from './page-step.ts';

const addresses = ['href', 'src', 'action', 'data', 'poster'];

/** Makes every address that starts at the site's root relative to the page, and names `index.html`. */
export function relativeLinks(page: Document, file: string, facts: BundleFacts): void {
  for (const element of elementsIn(page)) {
    for (const name of addresses) {
      const address = attribute(element, name);
      if (address === undefined || !address.startsWith('/') || address.startsWith('//')) continue;
      const { pathname, search, hash } = new URL(address, 'https://site.invalid');
      const target = fileOf(pathname);
      if (!facts.has(target)) {
        throw new Error(`${file}: <${element.tagName} ${name}="${address}"> is not in the bundle.`);
      }
      setAttribute(element, name, wayTo(file, target) + search + hash);
    }
  }
  // Scripts that make links read from here where the site begins and what a folder's page is called.
  setAttribute(firstElement(page, 'html'), 'data-root', wayToRoot(file));
  setAttribute(firstElement(page, 'html'), 'data-index', 'index.html');
}
