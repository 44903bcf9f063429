import { serializePage } from '../../build/html.ts';
import { classicScripts } from './classic-scripts.ts';
import { addNotes } from './notes.ts';
import { dropOnlineOnly } from './online-only.ts';
import { dropOtherLocales } from './other-locales.ts';
import { bundlePolicy } from './policy.ts';
import { relativeLinks } from './relative-links.ts';
import type { HtmlDocument } from '../../build/html.ts';
import type { BundleContext, PageStep } from './page-step.ts';

const steps: readonly PageStep[] = [
  dropOnlineOnly,
  dropOtherLocales,
  classicScripts,
  relativeLinks,
  bundlePolicy,
  addNotes,
];

/** Makes a page of the site into the same page of a bundle, but for the mark of its index; the page is changed. */
export function transformPage(page: HtmlDocument, file: string, context: BundleContext): string {
  for (const step of steps) step(page, file, context);
  return serializePage(page);
}
