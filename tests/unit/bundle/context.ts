import { parsePage, serializePage } from '../../../src/build/html.ts';
import type { BundleContext, PageStep } from '../../../src/bundle/page/page-step.ts';

/** What a bundle of some files and languages tells the steps. */
export function factsOf(more: Partial<BundleContext> = {}): BundleContext {
  return {
    version: '1.2.3',
    date: '2026-11-21',
    maxAgeDays: 180,
    locales: ['ko', 'zh', 'fr', 'en'],
    has: () => true,
    t: (locale, key, ...[]) => `${locale}:${key}`,
    ...more,
  };
}

/** The body of a page after one step. */
export function bodyAfter(
  step: PageStep,
  body: string,
  file = 'ko/index.html',
  context = factsOf(),
): string {
  const page = parsePage(`<!doctype html><html data-locale="ko"><body>${body}</body></html>`);
  step(page, file, context);
  return /<body>(.*)<\/body>/s.exec(serializePage(page))?.[1] ?? '';
}
