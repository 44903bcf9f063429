import { expect, test } from '@playwright/test';
import { found, notices, pathOf } from '../support/fixture-site.ts';
import { searchDialog, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

test('initials of a title find it, and how they are read is loaded for nothing else', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofReadings = () => asked.filter((path) => path.includes('hangul'));
  await open(page, pathOf(notices, 'ko'));
  await page.keyboard.press('/');
  await searchFor(page, found.fileServer.ko);
  expect(ofReadings()).toEqual([]);
  const results = await searchFor(page, found.fileServer.initials);
  await expect(results.locator('mark').first()).toHaveText(found.fileServer.ko);
  await expect(searchDialog(page).getByRole('status')).toContainText(
    `초성이 ‘${found.fileServer.initials}’인 제목`,
  );
  expect(ofReadings()).toHaveLength(1);
  expect(asked.filter((path) => path.includes('titles'))).toHaveLength(1);
});

test('a query typed with the other keyboard layout is found, and how it was read is said', async ({
  page,
}) => {
  await open(page, pathOf(notices, 'ko'));
  await page.keyboard.press('/');
  const status = searchDialog(page).getByRole('status');
  const korean = await searchFor(page, found.fileServer.keys);
  await expect(korean.getByRole('link').first()).toContainText(found.fileServer.ko);
  await expect(status).toContainText(`한/영 자판을 바꾸어 찾은 검색어: ‘${found.fileServer.ko}’`);
  await open(page, pathOf(notices, 'en'));
  await page.keyboard.press('/');
  const latin = await searchFor(page, found.relay.hangulKeys);
  await expect(latin.locator('mark').first()).toHaveText(new RegExp(found.relay.word, 'i'));
  await expect(status).toContainText(`other keyboard layout: “${found.relay.word}”`);
});

test('where the other readings do not arrive, what was typed is found all the same', async ({
  page,
}) => {
  await page.route(/hangul-readings/, (route) => route.abort());
  await open(page, pathOf(notices, 'en'));
  await page.keyboard.press('/');
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('hangul'));
  const results = await searchFor(page, found.fileServer.ko);
  await refused;
  await expect(results.getByRole('link').first()).toContainText(found.fileServer.ko);
});

test('a part from inside a word finds the titles that hold it', async ({ page }) => {
  await open(page, pathOf(notices, 'en'));
  await page.keyboard.press('/');
  const results = await searchFor(page, found.relay.inside);
  await expect(results.locator('.search-title mark').first()).toHaveText(found.relay.inside);
});

test('a word with exchanged letters is read as the nearest one of the titles, and that is said', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, pathOf(notices, 'en'));
  await page.keyboard.press('/');
  const status = searchDialog(page).getByRole('status');
  await searchFor(page, found.relay.word);
  await expect(status).not.toContainText('nearest');
  expect(asked.filter((path) => path.includes('nearest-words'))).toEqual([]);
  const results = await searchFor(page, found.relay.slip);
  await expect(results.locator('.search-title mark').first()).toHaveText(found.relay.word);
  await expect(status).toContainText(`Searched for the nearest word: “${found.relay.word}”`);
});

test('a cmdlet with exchanged letters is read as the nearest one, whose names come only then', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofNames = () => asked.filter((path) => path.includes('_names'));
  await open(page, pathOf(notices, 'fr'));
  await page.keyboard.press('/');
  await searchFor(page, found.cmdlets.testRelay);
  expect(ofNames()).toEqual([]);
  const results = await searchFor(page, found.cmdlets.slip);
  await expect(results.locator('code mark').first()).toHaveText('Test-CfRelay');
  await expect(searchDialog(page).getByRole('status')).toContainText('« Test-CfRelay »');
  expect(ofNames()).toHaveLength(1);
});

test('a page is found by its English title in every language, and shows it', async ({ page }) => {
  await open(page, pathOf(notices, 'en'));
  const title = (await page.locator('h1').textContent())?.trim() ?? '';
  for (const locale of ['ko', 'zh', 'fr'] as const) {
    await open(page, pathOf(notices, locale));
    await page.keyboard.press('/');
    const first = (await searchFor(page, title)).getByRole('link').first();
    expect(new URL(await first.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(
      pathOf(notices, locale),
    );
    await expect(first.locator('[lang=en]')).toHaveText(title);
  }
});
