import { expect, test } from '@playwright/test';
import { htmlOf, pages } from '../support/site.ts';
import { settled, watch } from '../support/visit.ts';

for (const page of pages) {
  test(`${page.path} states a strict policy and holds nothing inline`, () => {
    const html = htmlOf(page);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toBeDefined();
    expect(policy).toMatch(/default-src (&#39;|')(none|self)/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
    expect(html).not.toMatch(/<[^>]+\sstyle\s*=/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+\s*=/);
    expect(html).not.toMatch(/<style/);
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) {
      expect(tag, 'a script is a file, or data').toMatch(/\bsrc=|type="application\/json"/);
    }
  });
}

test.describe(() => {
  // Playwright's own word on a worker that it blocks would count as one of the page.
  test.use({ serviceWorkers: 'allow' });

  // What a language's own page says and asks for is looked at where its shifts are.
  test('the address without a language says nothing on the console and asks no other site', async ({
    page,
    baseURL,
  }) => {
    const misdeeds = watch(page, new URL(baseURL ?? '').origin);
    await page.goto('');
    await page.waitForURL('**/en/');
    await settled(page);
    expect(misdeeds).toEqual({ messages: [], foreign: [] });
  });
});
