import { attribute, elementsIn, remove } from '../../build/html.ts';
import type { Document, Element } from '../../build/html.ts';

const onlineRelations = new Set(['canonical', 'alternate', 'sitemap', 'manifest', 'modulepreload']);

function isOnlineOnly(element: Element): boolean {
  if (attribute(element, 'data-online-only') !== undefined) return true;
  return element.tagName === 'link' && onlineRelations.has(attribute(element, 'rel') ?? '');
}

/** Takes out what only makes sense on a server: addresses for search engines, downloads, the service worker. */
export function dropOnlineOnly(page: Document): void {
  for (const element of elementsIn(page)) if (isOnlineOnly(element)) remove(element);
}
