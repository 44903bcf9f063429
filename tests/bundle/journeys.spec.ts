import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { domains, found, notices, relayName, report, server } from '../support/fixture-site.ts';
import { agree } from '../support/link-offer.ts';
import { hostileFragment } from '../support/link-fragment.ts';
import { field, focusOnceOpen, valueIn } from '../support/runbook-page.ts';
import { searchDialog, searchFor } from '../support/search.ts';
import { expect, test } from './reader.ts';

const runbook = `${notices.id}/index.html`;

/** What the clipboard holds, as a reader finds out: by pasting. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const paper = document.createElement('textarea');
    paper.id = 'paper';
    document.body.append(paper);
  });
  await page.locator('#paper').press('ControlOrMeta+V');
  return page.locator('#paper').inputValue();
}

test.describe('where Korean is read', () => {
  test.use({ locale: 'ko-KR' });

  test('the first page goes to the language of the reader', async ({ page, open }) => {
    await open('index.html').catch(() => undefined);
    await expect(page).toHaveURL(/\/ko\/index\.html$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });
});

test('a reader finds a runbook, enters a value and copies a command', async ({ page, open }) => {
  await open('en/index.html');
  await page.locator(`.home-runbooks a[href*="${notices.id}"]`).first().click();
  await expect(page.locator('values-form')).toBeVisible();
  await field(page, server.name).fill("edge.o'brien.example");
  await field(page, server.name).fill(server.value);
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(server.value);
  const block = page.locator(`command-block[data-command="${notices.commands.testNotice}"]`);
  await block.locator('button[data-copy]').click();
  await expect(block.locator('[data-command-status]')).toHaveText(/^Copied/);
  expect(await pasted(page)).toBe(`Test-CfNotice -ServerFqdn '${server.value}'`);
});

const oddValues = [
  [server.name, 'edge.한국.com'],
  [server.name, 'https://edge.contoso.com/'],
  [server.name, 'edge\u202e.contoso.com'],
  [domains.name, 'contoso.com, https://x.contoso.com/a'],
  [domains.name, 'contoso,com'],
  [domains.name, 'contoso.com, contoso.com'],
  [domains.name, 'C:\\x, “contoso.com”'],
  [relayName.name, 'Relay\u202e'],
] as const;

test('whatever is typed is judged, and the page opens with it again', async ({ page, open }) => {
  await open(`ko/${runbook}`);
  for (const [name, typed] of oddValues) {
    await field(page, name).fill(typed);
    await field(page, name).blur();
    const said = page.locator(`[data-field="${name}"]`).locator('[data-problem], [data-notice]');
    await expect(said.filter({ visible: true })).not.toHaveCount(0);
    await open(`ko/${runbook}`);
    await expect(field(page, name)).toHaveValue(typed);
    await expect(page.locator('button[data-copy]:visible').first()).toBeVisible();
    await field(page, name).fill('');
  }
});

test('values, ticks and the theme stay from page to page and in every language', async ({
  page,
  open,
}) => {
  await open(`en/${runbook}`);
  await field(page, domains.name).fill(domains.value);
  await page.locator('[data-settings]').click();
  await page.locator('.settings [value=dark]').check();
  await page.keyboard.press('Escape');
  const theme = await page.locator('html').getAttribute('data-theme');
  const tick = page.locator('input[data-done]').first();
  await tick.check();
  await page.locator('a[data-locale-link="fr"]').click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/fr/${runbook}`));
  await expect(field(page, domains.name)).toHaveValue(domains.value);
  await expect(page.locator('input[data-done]').first()).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '');
  await open(`fr/${report.id}/index.html`);
  await expect(field(page, domains.name)).toHaveValue(domains.value);
  // Pages share their storage here: nothing needs to travel in an address after the first link.
  await page.locator('a[data-locale-link="zh"]').click();
  await expect(page).not.toHaveURL(/fieldbook=/);
});

test('values are saved as a file and loaded again', async ({ page, open }) => {
  await open(`en/${runbook}`);
  await field(page, server.name).fill(server.value);
  const downloading = page.waitForEvent('download');
  await page.locator('[data-save-values]').click();
  const saved = readFileSync(await (await downloading).path());
  await field(page, server.name).fill(server.example);
  const file = { name: 'values.json', mimeType: 'application/json', buffer: saved };
  await page.locator('[data-load-values] input').setInputFiles(file);
  await page.locator('[data-use-values]').click();
  await expect(field(page, server.name)).toHaveValue(server.value);
});

test('opening a page loads nothing of the search', async ({ page, open }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(`zh/${runbook}`);
  expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
  // The page, its styles and scripts, and what comes after it: folding, paper and the words of the form.
  expect(asked.length).toBeLessThan(11);
});

test('a result leads to its place in another file', async ({ page, open }) => {
  await open(`en/${report.id}/index.html`);
  await page.locator('button[data-search]').click();
  await searchFor(page, found.configuration);
  await searchDialog(page).locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/en/${runbook}`));
  expect(new URL(page.url()).hash).toMatch(/^#[a-z-]+/);
});

test('a stranger’s link fills in nothing on a fresh page until the reader agrees', async ({
  page,
  bundles,
}) => {
  await page.goto(bundles.addressIn('all', `en/${runbook}`) + hostileFragment);
  const offer = page.locator('[data-link-offer]');
  await expect(offer).toContainText('evil.example');
  await expect(offer).toBeFocused();
  await expect(field(page, server.name)).toHaveValue('');
  const command = page.locator(`command-block[data-command="${notices.commands.testNotice}"] pre`);
  await expect(command).not.toContainText('evil');
  const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(await stored()).not.toMatch(/evil|\/done\//);
  await expect(page.locator('input[data-done]:checked')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(offer).toBeVisible();
  await agree(page);
  await expect(offer).toHaveCount(0);
  await expect(field(page, server.name)).toHaveValue('evil.example');
  await expect(page.locator('input[data-done]:checked')).toHaveCount(1);
});

test('a note about a link leaves the focus to somebody who is typing', async ({
  page,
  bundles,
}) => {
  await focusOnceOpen(page, server.name);
  await page.goto(bundles.addressIn('all', `en/${runbook}`) + hostileFragment);
  const offer = page.locator('[data-link-offer]');
  await expect(offer).toContainText('evil.example');
  await expect(field(page, server.name)).toBeFocused();
  await page.keyboard.type('edge01.contoso.com');
  await page.keyboard.press('Enter');
  await expect(offer).toBeVisible();
  await expect(field(page, server.name)).toHaveValue('edge01.contoso.com');
});
