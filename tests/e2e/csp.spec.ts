import { expect, test } from '@playwright/test';
import { htmlOf, pages, runbookPages, sampleRunbookPages } from '../support/site.ts';
import { open, settled, watch } from '../support/visit.ts';

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

  test(`${page.path} says nothing on the console and asks no other site`, async ({
    page: tab,
    baseURL,
  }) => {
    const misdeeds = watch(tab, new URL(baseURL ?? '').origin);
    await tab.goto(page.path);
    if (page.kind === 'root') await tab.waitForURL('**/en/');
    await settled(tab);
    expect(misdeeds).toEqual({ messages: [], foreign: [] });
  });
}

for (const { path } of sampleRunbookPages) {
  test(`${path} stays within its policy while it is used`, async ({ page, baseURL }) => {
    const misdeeds = watch(page, new URL(baseURL ?? '').origin);
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path);
    await page.locator('button[data-theme-toggle]').click();
    await page.locator('[data-values] form input[type=text]').first().fill('contoso.com');
    await page.locator('[data-command]:visible button[data-wrap]').first().click();
    await page.locator('[data-command]:visible button[data-copy]').first().click();
    await page.keyboard.press('Control+K');
    const search = page.locator('dialog[data-search-dialog]');
    await search.locator('input[type=search]').fill('lync');
    await expect(search.getByRole('link').first()).toBeVisible();
    expect(misdeeds).toEqual({ messages: [], foreign: [] });
  });
}

test('the policy stops a script that gets onto the page', async ({ page }) => {
  await open(page, runbookPages[0]?.path ?? '');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "document.documentElement.setAttribute('data-ran', '')";
    document.body.append(script);
    return document.documentElement.hasAttribute('data-ran');
  });
  expect(ran).toBe(false);
});
