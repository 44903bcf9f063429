import { attribute, findElement, makeElement, replace, textOf } from '../../build/html.ts';
import type { HtmlDocument } from '../../build/html.ts';

/** Puts the licences of everything that is in a page into it, in the place of the link to them. */
export function insertLicences(page: HtmlDocument, name: string, text: string): void {
  const link = findElement(page, (element) => attribute(element, 'data-licences') !== undefined);
  if (link === undefined) throw new Error(`${name}: the page has no link to the licences.`);
  const details = makeElement('details', {}, [
    makeElement('summary', {}, [textOf(link).trim()]),
    makeElement('pre', { lang: 'en' }, [text]),
  ]);
  replace(link, details);
}
