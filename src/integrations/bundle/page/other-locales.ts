import { attribute, elementsIn, remove } from '../html.ts';
import type { Document, Element } from '../html.ts';
import type { BundleFacts } from './page-step.ts';

function goesElsewhere(element: Element, locales: readonly string[]): boolean {
  const locale = attribute(element, 'data-locale-link');
  return locale !== undefined && !locales.includes(locale);
}

function itemOf(link: Element): Element {
  for (let node = link.parentNode; node !== null && 'tagName' in node; node = node.parentNode) {
    if (node.tagName === 'li') return node;
  }
  return link;
}

/** Takes out the links to languages that the bundle does not hold, and a choice of one language. */
export function dropOtherLocales(page: Document, _file: string, { locales }: BundleFacts): void {
  for (const element of elementsIn(page)) {
    if (goesElsewhere(element, locales)) remove(itemOf(element));
    const choice = attribute(element, 'data-locales') !== undefined;
    if (choice && locales.length === 1) remove(element);
  }
}
