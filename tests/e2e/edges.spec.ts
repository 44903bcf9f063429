import { expect, test, type Locator } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { notices, pathOf } from '../support/fixture-site.ts';
import { searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is shown.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test('every command of the download page ends where its column ends', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/download/');
  const header = await boxOf(page.locator('.site-header > :last-child'));
  for (const command of await page.locator('.download .command').all())
    expect((await boxOf(command)).right).toBeCloseTo(header.right, 0);
});

for (const locale of locales) {
  test(`${locale}: the links of the footer stand in one row`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `/${locale}/`);
    const links = await page.locator('.site-footer a:visible').all();
    expect(links.length).toBeGreaterThan(1);
    const rows = await Promise.all(links.map(async (link) => (await boxOf(link)).y));
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(2);
  });
}

test('a result on a phone has each fact whole or not at all', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, pathOf(notices));
  await page.locator('button[data-search]').click();
  await searchFor(page, 'relay');
  const lines = await page.locator('.search-effect').all();
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const around = await boxOf(line);
    const facts = await Promise.all((await line.locator('> *').all()).map(boxOf));
    const shown = facts.filter(({ y }) => y < around.bottom - 2);
    expect(shown.length).toBeGreaterThan(0);
    for (const fact of shown) expect(fact.right).toBeLessThanOrEqual(around.right + 1);
  }
});

test('a drawing shows its outermost lines whole', async ({ page }) => {
  await open(page, pathOf(notices));
  await expect(page.locator('.figure svg').first()).toHaveCSS('overflow', 'visible');
});
