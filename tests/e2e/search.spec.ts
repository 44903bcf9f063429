import { expect, test } from '@playwright/test';
import { found, notices, pathOf, server } from '../support/fixture-site.ts';
import { answerTo, searchDialog, searchFor } from '../support/search.ts';
import { open, settled, storeValues, watch } from '../support/visit.ts';

// Playwright's own word on a worker that it blocks would count as one of the page.
test.use({ serviceWorkers: 'allow' });

const runbook = pathOf(notices);

test('nothing of search but its look is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () => asked.filter((path) => /pagefind|search-(?!style)/.test(path));
  await open(page, runbook);
  await settled(page);
  expect(ofSearch()).toEqual([]);
  await page.locator('button[data-search]').click();
  await expect.poll(ofSearch).not.toEqual([]);
});

test('the button, Ctrl K and / open it, Escape closes it and gives the focus back', async ({
  page,
}) => {
  await open(page, runbook);
  const dialog = searchDialog(page);
  const button = page.locator('button[data-search]');
  await button.click();
  await expect(dialog.locator('input')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  for (const key of ['Control+k', '/']) {
    await page.keyboard.press(key);
    await expect(dialog.locator('input')).toBeFocused();
    await searchFor(page, found.host);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('a slash in a field is a slash', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, runbook);
  const field = page.locator('[data-values] form textarea[data-line]').first();
  await field.focus();
  await page.keyboard.press('/');
  await expect(searchDialog(page)).toBeHidden();
  await expect(field).toHaveValue(/\/$/);
});

test('the query stands in the address, and an address with a query opens search', async ({
  page,
}) => {
  await open(page, runbook);
  await page.keyboard.press('/');
  await searchFor(page, found.host);
  await expect(page).toHaveURL(`${runbook}?q=${found.host}`);
  await page.reload();
  await answerTo(page, found.host);
  await expect(searchDialog(page).locator('input')).toHaveValue(found.host);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(runbook);
});

test('the keyboard goes through the results and opens one', async ({ page }) => {
  await open(page, runbook);
  await page.keyboard.press('/');
  const links = (await searchFor(page, found.cmdlets.start)).getByRole('link');
  // The first one is marked already.
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(searchDialog(page).locator('input')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const longer = found.cmdlets.start + found.cmdlets.next;
  await page.keyboard.type(found.cmdlets.next);
  await expect(searchDialog(page).locator('input')).toHaveValue(longer);
  await answerTo(page, longer);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${runbook}#${notices.steps.testNotice}`);
});

test('a result on the same page is reached without loading it again', async ({ page }) => {
  await open(page, runbook);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.keyboard.press('/');
  await (await searchFor(page, found.port)).getByRole('link').first().click();
  await expect(page).toHaveURL(`${runbook}#${notices.steps.port}`);
  await expect(searchDialog(page)).toBeHidden();
  await expect(page.locator(`#${notices.steps.port}`)).toBeInViewport();
  expect(loads).toBe(0);
});

test('results say how many they are, on which page and where, and mark what was found', async ({
  page,
}) => {
  await open(page, '/ko/');
  await page.keyboard.press('/');
  const results = await searchFor(page, found.fileServer.koJoined);
  await expect(searchDialog(page).getByRole('status')).toHaveText(/^결과 \d+건$/);
  const headings = results.getByRole('heading', { level: 2 });
  await expect(headings).toHaveCount(2);
  await expect(headings.filter({ hasText: '호출기 게이트웨이 서비스 종료' })).toHaveCount(1);
  await expect(results.locator('mark').first()).toHaveText(found.fileServer.ko);
  const more = results.getByRole('button').first();
  const before = await results.getByRole('link').count();
  await more.click();
  expect(await results.getByRole('link').count()).toBeGreaterThan(before);
});

test('another word for a term finds it, and what else was searched is said', async ({ page }) => {
  await open(page, '/en/');
  await page.keyboard.press('/');
  const results = await searchFor(page, found.notice.otherWord);
  await expect(results.locator('mark').first()).toHaveText(new RegExp(found.notice.word, 'i'));
  const status = searchDialog(page).getByRole('status');
  await expect(status).toContainText(`Also searched: ${found.notice.word}`);
});

test('a command is found by the value that the reader gave it', async ({ page }) => {
  await storeValues(page, { [server.name]: server.value });
  await open(page, runbook);
  await page.keyboard.press('/');
  const results = await searchFor(page, server.computer);
  await expect(results.getByRole('link', { name: found.relayStep })).toContainText(
    `-TargetFqdn '${server.value}'`,
  );
  await expect(results.locator('mark').first()).toHaveText(server.computer);
  await searchFor(page, `${found.cmdlets.testRelay} ${server.computer}`);
  await expect(searchDialog(page).getByRole('link')).toHaveCount(1);
});

test('where the language has nothing, the others are looked at', async ({ page }) => {
  await open(page, '/en/');
  await page.keyboard.press('/');
  const results = await searchFor(page, found.fileServer.zh);
  await expect(searchDialog(page).getByRole('status')).toContainText('in other languages');
  const chinese = results.locator('section[lang="zh-Hans"]').first();
  await expect(chinese.getByRole('link').first()).toHaveAttribute('href', /\/zh\//);
  await expect(chinese.getByRole('heading')).toContainText('简体中文');
});

test('what is nowhere is said to be nowhere, and what comes close is shown', async ({ page }) => {
  await open(page, '/fr/');
  await page.keyboard.press('/');
  const results = await searchFor(page, 'zzyzx');
  await expect(searchDialog(page).getByRole('status')).toHaveText('Aucun résultat pour « zzyzx ».');
  await expect(results).toContainText('Essayez');
  await expect(results.locator('a[href*="#"]')).toHaveCount(0);
  await searchFor(page, `${found.fileServer.fr} zzyzx`);
  await expect(searchDialog(page).getByRole('status')).toContainText('Aucune étape');
  await expect(searchDialog(page).getByRole('link').first()).toContainText(
    new RegExp(found.fileServer.fr, 'i'),
  );
});

test('only the last of many letters is answered', async ({ page }) => {
  await open(page, runbook);
  await page.keyboard.press('/');
  await searchDialog(page).locator('input').pressSequentially(found.configuration, { delay: 5 });
  const results = await answerTo(page, found.configuration);
  await expect(results.getByRole('link')).toHaveCount(1);
});

test('markup in a query is text', async ({ page, baseURL }) => {
  const misdeeds = watch(page, new URL(baseURL ?? '').origin);
  await open(page, `${runbook}?q=${encodeURIComponent('<img src=x onerror=alert(1)>zz')}`);
  await expect(searchDialog(page).getByRole('status')).toContainText('<img');
  await expect(searchDialog(page).locator('img')).toHaveCount(0);
  expect(misdeeds).toEqual({ messages: [], foreign: [] });
});

test('a failure to load is said, and search works when it is tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await open(page, runbook);
  await page.keyboard.press('/');
  await searchDialog(page).locator('input').fill(found.host);
  await expect(searchDialog(page).getByRole('status')).toContainText('could not be loaded');
  await page.unroute('**/pagefind/**');
  await searchFor(page, found.port);
  await expect(searchDialog(page).getByRole('link').first()).toBeVisible();
});
