import { posix } from 'node:path';
import {
  append,
  attribute,
  elementsIn,
  firstElement,
  makeElement,
  remove,
  removeAttribute,
  replace,
  serializePage,
  setAttribute,
} from '../build/html.ts';
import { inlinePolicy } from '../build/policy.ts';
import { integrityOf } from '../hash.ts';
import { keepRecent } from '../recent.ts';
import { insertLicences } from './page/licences.ts';
import { addAgeNote, addRelease } from './page/notes.ts';
import { dropOnlineOnly } from './page/online-only.ts';
import { setPolicy } from './page/policy.ts';
import { fileOf } from './page-path.ts';
import type { HtmlDocument, HtmlElement } from '../build/html.ts';
import type { BundleContext } from './page/page-step.ts';

/** The site that a single file is made of. */
export interface Sources {
  /** Gives the text of a file of the site: a style sheet, or a script as a classic one that needs no other file. */
  readonly read: (file: string) => Promise<string>;
  /** Gives the licences of everything in such files. */
  readonly licences: (files: readonly string[]) => string;
}

/** Elements that would lead to another file: a language, a neighbour, and search with its data. */
function leadsAway(element: HtmlElement): boolean {
  if (element.tagName === 'search-dialog') return true;
  const rel = attribute(element, 'rel');
  if (element.tagName === 'link' && rel === 'icon') return true;
  if (element.tagName === 'a' && (rel === 'prev' || rel === 'next')) return true;
  return ['data-locales', 'data-search'].some((name) => attribute(element, name) !== undefined);
}

function withoutOtherPages(page: HtmlDocument): void {
  for (const element of elementsIn(page)) {
    if (leadsAway(element)) remove(element);
    // The file has no other pages of the site: keep the words of a link to one, without the link.
    else if (attribute(element, 'href')?.startsWith('/') === true && element.tagName === 'a') {
      removeAttribute(element, 'href');
      removeAttribute(element, 'aria-label');
    }
  }
}

/** A script's text as it may stand inside a page, where a closing tag in a string would end it. */
export function insideScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
}

interface InlineText {
  readonly bytes: Buffer;
  /** The source of a policy that allows it inline. */
  readonly source: string;
}

/**
 * Gives texts as they stand inside a page. It keeps enough for the scripts or the style sheets of a site's pages, which are
 * nearly the same for all; a text may be both, so that each kind has its own.
 */
function inliner(change: (code: string) => string): (text: string) => InlineText {
  const kept = keepRecent<InlineText>(20);
  return (text) =>
    kept(text, () => {
      const changed = change(text);
      return { bytes: Buffer.from(changed), source: `'${integrityOf(changed)}'` };
    });
}

const inlineScript = inliner(insideScript);
const inlineStyle = inliner((text) => text);

interface Inlined {
  readonly files: readonly string[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

async function inlineFiles(page: HtmlDocument, read: Sources['read']): Promise<Inlined> {
  const files: string[] = [];
  const styles: string[] = [];
  const scripts: string[] = [];
  const last: HtmlElement[] = [];
  for (const element of elementsIn(page)) {
    const address = attribute(element, element.tagName === 'link' ? 'href' : 'src');
    if (address === undefined || address.startsWith('data:')) continue;
    const file = posix.normalize(fileOf(address));
    const text = await read(file);
    files.push(file);
    if (element.tagName === 'link') {
      styles.push(inlineStyle(text).source);
      replace(element, makeElement('style', {}, [holeFor('style', file)]));
    } else if (element.tagName === 'script') {
      scripts.push(inlineScript(text).source);
      const inline = makeElement('script', {}, [holeFor('script', file)]);
      // An inline script does not wait for the page, as a module does: move it to the end of the page.
      if (attribute(element, 'type') === 'module') {
        remove(element);
        last.push(inline);
      } else replace(element, inline);
    } else
      throw new Error(`<${element.tagName}> brings ${address}, which a single file cannot hold.`);
  }
  for (const script of last) append(firstElement(page, 'body'), script);
  return { files, styles, scripts };
}

/** Where a text goes into a page once it is made; no page has such a character. */
const hole = /\u0001(script|style) ([^\u0001]+)\u0001/g;

function holeFor(kind: 'script' | 'style', file: string): string {
  return `\u0001${kind} ${file}\u0001`;
}

/**
 * Makes one file of a page, which is changed, with its licences and a note on its age; the texts of its styles and scripts,
 * which are the same in every file and most of it, are still to be filled in.
 */
export async function openSingleFile(
  name: string,
  page: HtmlDocument,
  { read, licences }: Sources,
  context: BundleContext,
): Promise<string> {
  dropOnlineOnly(page);
  withoutOtherPages(page);
  const { files, scripts, styles } = await inlineFiles(page, read);
  insertLicences(page, name, licences(files));
  setPolicy(page, name, inlinePolicy(scripts, styles));
  for (const step of [addAgeNote, addRelease]) step(page, '', context);
  setAttribute(firstElement(page, 'html'), 'data-root', './');
  return serializePage(page);
}

/** Fills the texts of its styles and scripts into a file that was made of a page, as the bytes of a file. */
export async function fillSingleFile(
  html: string,
  { read }: Pick<Sources, 'read'>,
): Promise<Buffer> {
  // Most of each file are the same scripts: as bytes, they are encoded once for all files.
  const filled: Buffer[] = [];
  let end = 0;
  for (const { 0: whole, 1: kind, 2: file = '', index } of html.matchAll(hole)) {
    const { bytes } = (kind === 'script' ? inlineScript : inlineStyle)(await read(file));
    filled.push(Buffer.from(html.slice(end, index)), bytes);
    end = index + whole.length;
  }
  return Buffer.concat([...filled, Buffer.from(html.slice(end))]);
}
