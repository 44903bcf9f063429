import { elementsIn, setAttribute } from '../../build/html.ts';
import type { HtmlDocument } from '../../build/html.ts';
import type { BundleContext } from './page-step.ts';

/** Marks a page with the search index of the bundle in place of that of the site. */
export function markIndex(page: HtmlDocument, _file: string, { index }: BundleContext): void {
  for (const element of elementsIn(page))
    if (element.tagName === 'search-dialog') setAttribute(element, 'data-index', index);
}
