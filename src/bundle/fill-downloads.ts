import { attribute, elementsIn, serializePage, setText } from '../build/html.ts';
import type { HtmlDocument, HtmlElement } from '../build/html.ts';
import type { ZipResult } from './zip.ts';

function factOf(
  element: HtmlElement,
  files: ReadonlyMap<string, ZipResult>,
  size: (bytes: number) => string,
): string | undefined {
  const named = ['data-size-of', 'data-hash-of'].find(
    (name) => attribute(element, name) !== undefined,
  );
  if (named === undefined) return undefined;
  const file = attribute(element, named) ?? '';
  const context = files.get(file);
  if (context === undefined)
    throw new Error(`The download page tells of ${file}, which was not made.`);
  return named === 'data-size-of' ? size(context.size) : context.sha256;
}

/** Writes sizes and hashes into a download page; they are known only after the site is built. */
export function fillDownloads(
  page: HtmlDocument,
  files: ReadonlyMap<string, ZipResult>,
  size: (bytes: number) => string,
): string {
  for (const element of elementsIn(page)) {
    const fact = factOf(element, files, size);
    if (fact !== undefined) setText(element, fact);
  }
  return serializePage(page);
}
