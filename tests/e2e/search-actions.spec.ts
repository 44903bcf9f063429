import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { domains, found, notices, pathOf, server, version } from '../support/fixture-site.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { allowClipboard, clipboard, command, copy, field } from '../support/runbook-page.ts';
import { answerTo, searchDialog, searchFor } from '../support/search.ts';
import { open, storeValues, watch } from '../support/visit.ts';

const runbook = pathOf(notices);
const hostile = '<img src=x onerror=alert(1)>';

// Playwright's own word on a worker that it blocks would count as one of the page.
test.use({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' });

function actions(page: Page, name = 'Actions') {
  return searchDialog(page).getByRole('group', { name }).getByRole('button');
}

/** Stores recent searches of English pages before any script runs, once. */
async function storeSearches(page: Page, text: string): Promise<void> {
  await page.addInitScript((stored) => {
    if (localStorage.length === 0) localStorage.setItem('fieldbook.searches/en', stored);
  }, text);
}

test('before anything is typed, search offers recent searches and the tasks of the page', async ({
  page,
  baseURL,
}) => {
  const misdeeds = watch(page, new URL(baseURL ?? '').origin);
  await storeSearches(page, JSON.stringify([hostile]));
  await storeValues(page, { [version.name]: version.oldest.value });
  await open(page, runbook);
  const dialog = searchDialog(page);
  const tasks = dialog.locator('section', { hasText: 'Tasks on this page' }).getByRole('link');
  const recent = dialog.locator('section', { hasText: 'Recent searches' }).getByRole('listitem');
  await page.keyboard.press('/');
  await expect(recent).toHaveText([hostile]);
  await expect(tasks).toHaveText([/^1 /, /^2 .*by hand/, /^3 /, /^4 /]);
  await expectAccessible(page, { part: 'dialog[data-search-dialog]' });
  await tasks.nth(2).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(`${runbook}#${notices.tasks.switch}`);
  for (const query of [found.port, found.host]) {
    await page.keyboard.press('/');
    await (await searchFor(page, query)).getByRole('link').first().click();
    await expect(dialog).toBeHidden();
  }
  await page.keyboard.press('/');
  await dialog.locator('input').fill('');
  await expect(recent).toHaveText([found.host, found.port, hostile]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await answerTo(page, found.port);
  await expect(dialog.locator('input')).toHaveValue(found.port);
  await dialog.locator('input').fill('');
  await dialog.getByRole('button', { name: 'Clear Recent searches' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The recent searches have been cleared.');
  await expect(recent).toHaveCount(0);
  await expect(dialog.locator('input')).toBeFocused();
  expect(misdeeds).toEqual({ messages: [], foreign: [] });
});

test('the number of a step leads to it, and copies as its button does', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await storeValues(page, { [server.name]: server.value });
  await open(page, runbook);
  const byButton = await copy(page, notices.commands.testRelay);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.reload();
  await page.keyboard.press('/');
  await searchFor(page, 'copy 4.1');
  await expect(actions(page)).toHaveText([/^Copy 4\.1: Test the relay/, /^Go to 4\.1: /]);
  const mark = await command(page, notices.commands.testRelay)
    .locator('[data-effect-mark]')
    .textContent();
  await expect(actions(page).first().locator('[data-effect-mark]')).toHaveText(mark?.trim() ?? '');
  await expect(actions(page).nth(1).locator('[data-effect-mark]')).toHaveCount(0);
  await expect(searchDialog(page).getByRole('status')).toContainText(
    '2 actions: Enter runs the first',
  );
  await expectAccessible(page, { part: 'dialog[data-search-dialog]' });
  await page.keyboard.press('Enter');
  await expect(searchDialog(page)).toBeHidden();
  const block = command(page, notices.commands.testRelay);
  await expect(block.getByRole('status')).toContainText(/Copied/);
  await expect(block.locator('button[data-copy]')).toBeFocused();
  expect(await clipboard(page)).toBe(byButton);

  await page.keyboard.press('/');
  await searchFor(page, '3.1');
  await expect(actions(page)).toHaveText([/^Go to 3\.1: /, /^Copy 3\.1: /]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(actions(page).first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`${runbook}#${notices.steps.turnOn}`);
  await expect(page.locator(`#${notices.steps.turnOn}`)).toBeInViewport();
  expect(await clipboard(page)).toBe(byButton);

  await page.keyboard.press('/');
  const results = await searchFor(page, 'test the relay');
  await expect(results.locator('.search-title').first()).toHaveText(/^4\.1 Test the relay/);
});

test('what the button would not copy is not copied: it says why, or asks', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await open(page, runbook);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.keyboard.press('/');
  await searchFor(page, 'copy 4.1');
  await page.keyboard.press('Enter');
  const refused = command(page, notices.commands.testRelay).getByRole('status');
  await expect(refused).toContainText(server.label);
  await expect(field(page, server.name)).toBeFocused();
  await field(page, server.name).fill(server.value);
  await page.keyboard.press('Escape');
  await expect(command(page, notices.commands.testRelay).locator('[data-copy]')).toBeFocused();
  await page.keyboard.press('/');
  await searchFor(page, 'copy 4.2');
  await expect(actions(page)).toHaveCount(3);
  const title = page.locator(`#${notices.steps.testNotice} .command-title`).last();
  const name = `Copy 4.2: ${(await title.textContent()) ?? ''}`;
  await actions(page).filter({ hasText: name }).click();
  const asks = command(page, notices.commands.sendNotice).getByRole('button', {
    name: 'Copy anyway',
  });
  await expect(asks).toBeInViewport();
  expect(await clipboard(page)).toBe('before');
  await page.keyboard.press('/');
  await searchFor(page, '9.9');
  await expect(actions(page)).toHaveCount(0);
});

test('actions are asked for in the words of each language', async ({ page }) => {
  const queries = [
    ['ko', '4.1 복사', /^4\.1 복사: /],
    ['zh', '复制4.1', /^复制4\.1：/],
    ['fr', 'copier 4.1', /^Copier 4\.1\s: /],
    ['ko', '값', /환경 정보 입력으로 이동/],
    ['fr', 'thème sombre', /Affichage et raccourcis/],
    ['zh', 'français', /切换到Français/],
  ] as const;
  for (const [locale, query, name] of queries) {
    await open(page, pathOf(notices, locale));
    await page.keyboard.press('/');
    await searchFor(page, query);
    await expect(searchDialog(page).locator('.search-actions button').first()).toHaveText(name);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf(notices, 'fr'));
  await page.locator('button[data-search]').click();
  await searchFor(page, 'Affichage');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Affichage' })).toBeVisible();
});

for (const width of [1280, 360])
  test(`my values lead to the first field that lacks one, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await storeValues(page, { [domains.name]: domains.value });
    await open(page, runbook);
    await page.keyboard.press('/');
    await searchFor(page, 'my values');
    await page.keyboard.press('Enter');
    await expect(searchDialog(page)).toBeHidden();
    await expect(field(page, server.name)).toBeFocused();
    await expect(field(page, server.name)).toBeInViewport();
  });

test('Enter waits for the answer to what is in the field, with no storage too', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page, runbook);
  await page.keyboard.press('/');
  // Of a site this small, a second query finds everything loaded.
  const release = await holdRequests(context, /pagefind.*\.pf_/);
  await searchDialog(page).locator('input').fill(found.cmdlets.testRelay);
  await page.keyboard.press('Enter');
  await expect(searchDialog(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`q=${found.cmdlets.testRelay}$`));
  release();
  await expect(page).toHaveURL(`${runbook}#${notices.steps.testRelay}`);
});
