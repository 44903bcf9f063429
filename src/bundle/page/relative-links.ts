import { attribute, elementsIn, firstElement, setAttribute } from '../../build/html.ts';
import { fileOf, relativeHref, relativeRoot } from '../page-path.ts';
import type { HtmlDocument } from '../../build/html.ts';
import type { BundleContext } from './page-step.ts';

const addresses = ['href', 'src', 'action', 'data', 'poster'];

/** Makes every address that starts at the site's root relative to the page, and names `index.html`. */
export function relativeLinks(page: HtmlDocument, file: string, context: BundleContext): void {
  for (const element of elementsIn(page)) {
    for (const name of addresses) {
      const address = attribute(element, name);
      if (address === undefined || !address.startsWith('/') || address.startsWith('//')) continue;
      const { pathname, search, hash } = new URL(address, 'https://site.invalid');
      const target = fileOf(pathname);
      if (!context.has(target)) {
        throw new Error(`${file}: <${element.tagName} ${name}="${address}"> is not in the bundle.`);
      }
      setAttribute(element, name, relativeHref(file, target) + search + hash);
    }
  }
  // Scripts that make links read the root of the site and the name of a folder's page here.
  setAttribute(firstElement(page, 'html'), 'data-root', relativeRoot(file));
  setAttribute(firstElement(page, 'html'), 'data-index', 'index.html');
}
