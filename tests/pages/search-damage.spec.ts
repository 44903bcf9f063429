import { expect, test } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import {
  casesOf,
  damages,
  failuresFor,
  otherIndex,
  otherOf,
  partsIn,
  queriesFor,
  statusOf,
  type Case,
} from '../support/search-damage.ts';
import { dist } from '../support/site.ts';

const parts = await partsIn(dist);
const others = await otherIndex(dist);

// The service worker would answer from what it keeps.
test.use({ serviceWorkers: 'block' });

for (const reader of locales) {
  test(`${reader}: a damaged part of the index is never a smaller or an empty answer`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(1_800_000);
    const cases = casesOf(reader, parts.keys());
    const first = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    const queryFor = await queriesFor(
      first,
      async (locale) => {
        await first.goto(`/${locale}/`);
      },
      reader,
      cases,
    );
    await first.close();

    let current: Case | undefined;
    await page.route('**/pagefind/**', async (route) => {
      const part = new URL(route.request().url()).pathname.replace(/^\/pagefind\/(?:\.\/)*/, '');
      if (part !== current?.part) return route.continue();
      const body = damages[current.damage](
        parts.get(part) ?? Buffer.alloc(0),
        otherOf(part, parts, others),
      );
      if (body !== undefined) return route.fulfill({ body, contentType: contentTypeOf(part) });
      return part.length % 2 === 0 ? route.abort() : route.fulfill({ status: 404 });
    });
    const wrong: unknown[] = [];
    for (current of cases) {
      await page.goto(`/${reader}/`);
      await page.keyboard.press('Control+K');
      const status = await statusOf(page, queryFor(current));
      if (!failuresFor(reader).some((text) => status.includes(text)))
        wrong.push({ ...current, status });
    }
    expect(wrong).toEqual([]);
  });
}

function contentTypeOf(part: string): string {
  return part.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
