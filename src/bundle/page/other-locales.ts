import { attribute, elementsIn, remove } from '../../build/html.ts';
import type { HtmlDocument, HtmlElement } from '../../build/html.ts';
import type { BundleContext } from './page-step.ts';

function goesElsewhere(element: HtmlElement, locales: readonly string[]): boolean {
  const locale = attribute(element, 'data-locale-link');
  return locale !== undefined && !locales.includes(locale);
}

function itemOf(link: HtmlElement): HtmlElement {
  for (let node = link.parentNode; node !== null && 'tagName' in node; node = node.parentNode) {
    if (node.tagName === 'li') return node;
  }
  return link;
}

/**
 * Takes out the links to languages that the bundle does not hold, and a choice of one language. On the first page a
 * single link stays: a script follows it, and inside a zip, where scripts are missing, the reader can still read why.
 */
export function dropOtherLocales(
  page: HtmlDocument,
  _file: string,
  { locales }: BundleContext,
): void {
  for (const element of elementsIn(page)) {
    if (goesElsewhere(element, locales)) remove(itemOf(element));
    if (locales.length === 1 && attribute(element, 'data-locales') !== undefined) remove(element);
  }
}
