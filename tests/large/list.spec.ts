import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { largeCount } from '../support/large-site.ts';
import { sidewaysScroll } from '../support/layout.ts';
import { layoutShifts } from '../support/paint.ts';
import { open, settled } from '../support/visit.ts';
import type { Page } from '@playwright/test';
import { locales } from '../../src/locales.ts';

const perPage = 24;
const rest = largeCount - perPage;
const screens = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

const cards = (page: Page) => page.locator('.home-runbook');
const words = (page: Page) => page.getByRole('searchbox', { name: 'Filter by words' });
const found = (page: Page) => page.locator('[data-count]');
const addresses = (page: Page) =>
  page
    .locator('.home-runbook h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

test('every runbook is on one of the pages, which lead to one another', async ({ page }) => {
  await open(page, '/en/');
  const first = await addresses(page);
  expect(first).toHaveLength(perPage);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL('/en/page/2/');
  const second = await addresses(page);
  expect(new Set([...first, ...second]).size).toBe(largeCount);
  await expect(page.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveTitle(/Page 2$/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/page\/2\/$/);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL('/fr/page/2/');
  await expect(cards(page)).toHaveCount(rest);
  await page.getByRole('link', { name: 'Page nº 1' }).click();
  await expect(page).toHaveURL('/fr/');
});

test('words narrow down all pages at once, and how many fit is said', async ({ page }) => {
  await open(page, '/en/page/2/');
  await expect(found(page)).toHaveText(`${largeCount} runbooks`);
  await words(page).fill('exchange');
  await expect(found(page)).not.toHaveText(`${largeCount} runbooks`);
  await expect(found(page)).toHaveRole('status');
  const count = Number.parseInt((await found(page).textContent()) ?? '', 10);
  await expect(cards(page)).toHaveCount(Math.min(count, perPage));
  for (const card of await cards(page).all()) await expect(card).toContainText(/exchange/i);
  await expect(page.getByRole('navigation', { name: 'Pages of the list' })).toBeHidden();
  await page.getByRole('button', { name: 'Show all runbooks' }).click();
  await expect(words(page)).toBeFocused();
  await expect(words(page)).toHaveValue('');
  await expect(cards(page)).toHaveCount(rest);
  await expect(found(page)).toHaveText(`${largeCount} runbooks`);
});

test('what fills more than a page comes on demand, with the focus on the first of it', async ({
  page,
}) => {
  await open(page, '/en/');
  await words(page).fill('o');
  await expect(cards(page)).toHaveCount(perPage);
  const total = Number.parseInt((await found(page).textContent()) ?? '', 10);
  const more = page.getByRole('button', { name: `Show ${total - perPage} more` });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(total);
  await expect(cards(page).nth(perPage).getByRole('heading').getByRole('link')).toBeFocused();
  await expect(page.locator('.home-more')).toBeHidden();
});

test('product and status narrow the list down, by keyboard', async ({ page }) => {
  await open(page, '/en/');
  const product = page.getByRole('combobox', { name: 'Product' });
  await product.focus();
  await page.keyboard.type('Lync');
  await expect(product).toHaveValue('lync-server-2013');
  await expect(cards(page).first()).toContainText('Lync Server 2013');
  for (const card of await cards(page).all()) await expect(card).toContainText('Lync Server 2013');
  await product.selectOption('All');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Retired');
  await expect(found(page)).toHaveText('4 runbooks');
  for (const card of await cards(page).all()) await expect(card).toContainText('Retired');
});

test('where nothing fits, the page says so and how to go on', async ({ page }) => {
  await open(page, '/en/');
  await words(page).fill('no such words');
  await expect(found(page)).toHaveText(/^No runbook matches/);
  await expect(cards(page)).toHaveCount(0);
  await expectAccessible(page);
});

test('a filter is there again after Back, with what it found', async ({ page }) => {
  await open(page, '/en/');
  await words(page).fill('exchange');
  await expect(found(page)).not.toHaveText(`${largeCount} runbooks`);
  const text = await found(page).textContent();
  await cards(page).first().getByRole('heading').getByRole('link').click();
  await expect(page.locator('[data-runbook]')).toBeVisible();
  await page.goBack();
  await expect(words(page)).toHaveValue('exchange');
  await expect(found(page)).toHaveText(text ?? '');
});

test('a runbook that was found says how far the reader is, and leads there', async ({ page }) => {
  await open(page, '/en/');
  const [path = ''] = await addresses(page);
  await open(page, path);
  await page.getByRole('checkbox', { name: /Done/ }).first().check();
  await open(page, '/en/page/2/');
  await words(page).fill(path.split('/')[2] ?? '');
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('1 of 10 steps done');
  await page.getByRole('link', { name: /^Continue at/ }).click();
  await expect(page).toHaveURL(new RegExp(`${path}#`));
});

for (const locale of locales) {
  test(`/${locale}/ finds a runbook by a part of its title, without accents`, async ({ page }) => {
    await open(page, `/${locale}/page/2/`);
    const title = (await cards(page).last().getByRole('heading').textContent())?.trim() ?? '';
    const letters = title.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toUpperCase();
    await page.locator('[data-filter] [name=words]').fill(letters.slice(1, 5));
    await expect(page.locator('[data-runbooks]')).toContainText(title);
    expect(await cards(page).count()).toBeLessThan(largeCount);
  });
}

for (const viewport of screens) {
  for (const path of ['/fr/', '/ko/page/2/']) {
    test(`${path} opens without moving, fits and is accessible, ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page, path);
      await settled(page);
      await expect(page.locator('[data-filter]')).toBeVisible();
      expect(await layoutShifts(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toEqual([]);
      await expectAccessible(page);
    });
  }
}

test('in forced colours the page that is shown is told from the others by its edge', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/en/');
  await expect(page.locator('[data-pages] [aria-current]')).toHaveCSS('border-top-width', '2px');
});

test('pages that lead elsewhere do not list every runbook', async ({ page }) => {
  for (const path of ['/en/404/', '/en/download/', '/en/download/page/2/']) {
    await page.goto(path);
    const links = await page.locator('main li a').count();
    expect(links).toBeLessThan(perPage + 10);
  }
  await expect(page.locator('[data-size-of]')).toHaveCount(rest);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages lead to one another, and no filter is shown that does nothing', async ({
    page,
  }) => {
    await page.goto('/ko/');
    await expect(cards(page)).toHaveCount(perPage);
    await expect(page.locator('[data-filter]')).toBeHidden();
    await page.getByRole('link', { name: '다음 페이지' }).click();
    await expect(cards(page)).toHaveCount(rest);
  });
});
