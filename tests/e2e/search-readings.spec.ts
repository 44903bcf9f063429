import { expect, test } from '@playwright/test';
import { found, notices, pathOf } from '../support/fixture-site.ts';
import { searchDialog, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

test('initials of a title find it, and its titles are loaded for nothing else', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofReadings = () => asked.filter((path) => /titles|hangul/.test(path));
  await open(page, pathOf(notices, 'ko'));
  await page.keyboard.press('/');
  await searchFor(page, found.fileServer.ko);
  expect(ofReadings()).toEqual([]);
  const results = await searchFor(page, found.fileServer.initials);
  await expect(results.locator('mark').first()).toHaveText(found.fileServer.ko);
  await expect(searchDialog(page).getByRole('status')).toContainText(
    `초성이 ‘${found.fileServer.initials}’인 제목`,
  );
  expect(ofReadings()).toHaveLength(2);
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
