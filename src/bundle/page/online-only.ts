import { attribute, elementsIn, remove } from '../../build/html.ts';
import type { HtmlDocument, HtmlElement } from '../../build/html.ts';

const onlineRelations = new Set(['canonical', 'alternate', 'sitemap', 'manifest', 'modulepreload']);

function isOnlineOnly(element: HtmlElement): boolean {
  if (attribute(element, 'data-online-only') !== undefined) return true;
  return element.tagName === 'link' && onlineRelations.has(attribute(element, 'rel') ?? '');
}

/** Removes the parts that need a server: addresses for search engines, downloads, the service worker. */
export function dropOnlineOnly(page: HtmlDocument): void {
  for (const element of elementsIn(page)) if (isOnlineOnly(element)) remove(element);
}
