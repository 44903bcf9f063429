import { append, attribute, elementsIn, firstElement, makeElement, remove } from '../html.ts';
import type { Locale } from '../../../schemas/locale.ts';
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

/** Where one language is all there is, the page that offers the choice goes straight to it. */
function goTo(page: Document, locale: Locale): void {
  const content = `0; url=${locale}/index.html`;
  const refresh = makeElement('meta', { 'http-equiv': 'refresh', content });
  append(firstElement(page, 'head'), refresh);
}

/** Takes out the links to languages that the bundle does not hold, and a choice of one language. */
export function dropOtherLocales(page: Document, _file: string, { locales }: BundleFacts): void {
  const [only, ...others] = locales;
  for (const element of elementsIn(page)) {
    if (goesElsewhere(element, locales)) remove(itemOf(element));
    if (only === undefined || others.length > 0) continue;
    if (attribute(element, 'data-locales') !== undefined) remove(element);
    if (attribute(element, 'data-choose-locale') !== undefined) goTo(page, only);
  }
}
