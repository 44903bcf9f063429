import { languageTag, locales } from '../../../schemas/locale.ts';
import {
  attribute,
  elementsIn,
  firstElement,
  insertBefore,
  makeElement,
  prepend,
  setAttribute,
} from '../html.ts';
import type { Locale } from '../../../schemas/locale.ts';
import type { Document, Element } from '../html.ts';
import type { BundleFacts } from './page-step.ts';

function note(className: string, texts: readonly (readonly [Locale, string])[]): Element {
  const paragraphs = texts.map(([locale, text]) =>
    makeElement('p', { lang: languageTag(locale) }, [text]),
  );
  return makeElement('div', { class: className }, paragraphs);
}

/** The languages of a page: its own, or all of the bundle's where a language is still to be chosen. */
function localesOf(html: Element, facts: BundleFacts): readonly Locale[] {
  const own = locales.find((locale) => locale === attribute(html, 'data-locale'));
  return own === undefined ? facts.locales : [own];
}

/** Beside the form, a note that values are kept for each file alone; a script shows it where they are. */
function addCarriedNote(page: Document, text: string): void {
  const form = [...elementsIn(page)].find(
    (element) => attribute(element, 'data-storage-note') !== undefined,
  );
  if (form === undefined) return;
  const attributes = { class: 'values-note', 'data-carried-note': '', hidden: '' };
  insertBefore(makeElement('p', attributes, [text]), form);
}

/**
 * Marks a page as part of a bundle and gives it its notes: one that it is old, which a script shows when it is, one
 * that only a reader without the style sheet sees, that is, who opened the page inside a zip, and one beside the form.
 */
export function addNotes(page: Document, _file: string, facts: BundleFacts): void {
  const html = firstElement(page, 'html');
  const body = firstElement(page, 'body');
  const spoken = localesOf(html, facts);
  const slots = { date: facts.date, version: facts.version, days: facts.maxAgeDays };
  const texts = (key: string) =>
    spoken.map((locale) => [locale, facts.say(locale, `offline.${key}`, slots)] as const);
  setAttribute(html, 'data-bundle', facts.version);
  if (facts.maxAgeDays > 0) {
    const old = makeElement(
      'bundle-age',
      { hidden: '', role: 'note', 'data-date': facts.date, 'data-days': String(facts.maxAgeDays) },
      [note('bundle-age', texts('old'))],
    );
    prepend(body, old);
  }
  prepend(body, note('unpacked-note', texts('unpacked')));
  addCarriedNote(
    page,
    texts('carried')
      .map(([, text]) => text)
      .join(' '),
  );
}
