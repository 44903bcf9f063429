import { attribute, elementsIn, removeAttribute, setAttribute } from '../../build/html.ts';
import type { HtmlDocument } from '../../build/html.ts';

/** Turns module scripts, which do not load from files, into classic ones that also wait for the page. */
export function classicScripts(page: HtmlDocument, file: string): void {
  for (const element of elementsIn(page)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'module') continue;
    if (attribute(element, 'src') === undefined) {
      throw new Error(
        `${file}: a module script stands inside the page; the policy would refuse it.`,
      );
    }
    removeAttribute(element, 'type');
    removeAttribute(element, 'crossorigin');
    setAttribute(element, 'defer', '');
  }
}
