import { languageTag, locales } from '../../locales.ts';
import {
  append,
  attribute,
  elementsIn,
  firstElement,
  insertBefore,
  makeElement,
  prepend,
} from '../../build/html.ts';
import type { Locale } from '../../locales.ts';
import type { HtmlDocument, HtmlElement } from '../../build/html.ts';
import type { BundleContext } from './page-step.ts';

/** The languages of a page: its own, or all of the bundle's where a language is still to be chosen. */
function localesOf(page: HtmlDocument, context: BundleContext): readonly Locale[] {
  const found = attribute(firstElement(page, 'html'), 'data-locale');
  const own = locales.find((locale) => locale === found);
  return own === undefined ? context.locales : [own];
}

type NoteKey = `offline.${'carried' | 'made' | 'old' | 'tooLarge' | 'unpacked'}`;

/** A text of the interface in each language of a page. */
function textsOf(page: HtmlDocument, context: BundleContext, key: NoteKey): [Locale, string][] {
  const params = { date: context.date, version: context.version, days: context.maxAgeDays };
  return localesOf(page, context).map((locale) => [locale, context.t(locale, key, params)]);
}

function note(className: string, texts: readonly (readonly [Locale, string])[]): HtmlElement {
  const paragraphs = texts.map(([locale, text]) =>
    makeElement('p', { lang: languageTag(locale) }, [text]),
  );
  return makeElement('div', { class: className }, paragraphs);
}

/** Gives a page the note that it is old, which a script shows when it is. */
export function addAgeNote(page: HtmlDocument, _file: string, context: BundleContext): void {
  if (context.maxAgeDays === 0) return;
  const data = { 'data-date': context.date, 'data-days': String(context.maxAgeDays) };
  const old = makeElement('bundle-age', { hidden: '', role: 'note', ...data }, [
    note('note note-important', textsOf(page, context, 'offline.old')),
  ]);
  prepend(firstElement(page, 'body'), old);
}

/** Adds the version and the date of the sources to the end of a page. */
export function addRelease(page: HtmlDocument, _file: string, context: BundleContext): void {
  const footer = firstElement(page, 'footer');
  for (const [, text] of textsOf(page, context, 'offline.made'))
    append(footer, makeElement('p', { 'data-release': context.version }, [text]));
}

/** What a script may have to say of the values of a link, as `Received` in src/bundle/browser/handoff.ts names it. */
const handoffNotes = ['carried', 'tooLarge'] as const;

/** Adds the notes on links beside the form; a script shows the one that is true. */
function addHandoffNotes(page: HtmlDocument, context: BundleContext): void {
  const form = [...elementsIn(page)].find(
    (element) => attribute(element, 'data-storage-note') !== undefined,
  );
  if (form === undefined) return;
  for (const name of handoffNotes) {
    const attributes = { class: 'values-note', 'data-handoff-note': name, hidden: '' };
    const texts = textsOf(page, context, `offline.${name}`).map(([, text]) => text);
    insertBefore(makeElement('p', attributes, [texts.join(' ')]), form);
  }
}

/**
 * Adds the notes of a bundle to a page: one on its age, those beside the form, and one that is seen only without the style
 * sheet, as by a reader who opened the page inside a zip.
 */
export function addNotes(page: HtmlDocument, file: string, context: BundleContext): void {
  addAgeNote(page, file, context);
  prepend(
    firstElement(page, 'body'),
    note('unpacked-note', textsOf(page, context, 'offline.unpacked')),
  );
  addHandoffNotes(page, context);
}
