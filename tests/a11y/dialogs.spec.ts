import { expect } from '@playwright/test';
import { colourRules, expectAccessible } from '../support/accessibility.ts';
import { runbookPages, sampleRunbookPages } from '../support/fixture-pages.ts';
import {
  companyDomain,
  domains,
  found,
  notices,
  pathOf,
  relayName,
  server,
} from '../support/fixture-site.ts';
import { test } from '../support/same-tab-test.ts';
import { chosen } from '../support/size.ts';
import { open } from '../support/visit.ts';
import type { Page } from '@playwright/test';

const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

// The colours of the dark theme are the same in every language.
const inDark = chosen(runbookPages, sampleRunbookPages).map(({ path }) => path);

async function inItsThemes(page: Page, part: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectAccessible(page, { part });
  if (!inDark.includes(new URL(page.url()).pathname)) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { part, rules: colourRules });
}

for (const { path } of runbookPages) {
  test(`${path}: the form in its sheet has no finding`, async ({ page }) => {
    await page.setViewportSize(phone);
    await open(page, path);
    await page.locator('button[data-open-values]').click();
    await expect(page.locator('dialog[data-sheet]')).toBeVisible();
    await page.locator('dialog[data-sheet] [data-field]').first().waitFor();
    await inItsThemes(page, 'dialog[data-sheet]');
  });

  test(`${path}: the rail has no finding, in its sheet and beside the text`, async ({ page }) => {
    await page.setViewportSize(phone);
    await open(page, path);
    await page.locator('.rail-open').click();
    await page.locator('.rail li a:visible').first().click();
    await expect(page.locator('dialog.rail-sheet')).toBeHidden();
    await page.locator('.rail-open').click();
    await inItsThemes(page, 'dialog.rail-sheet');
    await page.keyboard.press('Escape');
    await page.setViewportSize(desktop);
    await page.locator('[data-done]:visible').first().check();
    await expect(page.locator('.runbook > .rail .button')).toBeVisible();
    await inItsThemes(page, '.rail');
  });

  test(`${path}: the form with a wrong value has no finding`, async ({ page }) => {
    await page.setViewportSize(desktop);
    await open(page, path);
    const field = page.locator('[data-field] textarea[data-line]');
    await field.first().fill(`https://${server.value}/`);
    await field.first().blur();
    await expect(page.locator('[data-problem]:visible').first()).toBeVisible();
    await inItsThemes(page, '[data-values]');
  });

  test(`${path}: the search dialog has no finding, empty and with results`, async ({ page }) => {
    await page.setViewportSize(desktop);
    await open(page, path);
    await page.locator('button[data-search]').click();
    const dialog = page.locator('dialog[data-search-dialog]');
    await expect(dialog).toBeVisible();
    await inItsThemes(page, 'dialog[data-search-dialog]');
    await dialog.locator('input[type=search]').fill(found.host);
    await expect(dialog.getByRole('link').first()).toBeVisible();
    await inItsThemes(page, 'dialog[data-search-dialog]');
  });
}

for (const [size, viewport] of Object.entries({ desktop, phone })) {
  test(`the values of a file have no finding before they are used, on a ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, pathOf(notices));
    const values = {
      [companyDomain.name]: companyDomain.value,
      [server.name]: 'not a host',
      [domains.name]: Array.from({ length: 40 }, (_, number) => `d${number}.contoso.com`),
      [relayName.name]: 'Relay',
      noSuchName: 'x',
    };
    const file = JSON.stringify({ format: 'fieldbook-values', version: 1, values });
    await page.locator('[data-load-values] input').setInputFiles({
      name: 'values.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    const dialog = page.locator('dialog[data-approve-values]');
    await expect(dialog.locator('[data-change]')).toHaveCount(3);
    await expect(dialog.locator('.values-problems > li')).toHaveCount(2);
    await inItsThemes(page, 'dialog[data-approve-values]');
    const boxes = page.locator('dialog[data-approve-values] input:checked');
    for (const box of (await boxes.all()).reverse()) await box.uncheck();
    await inItsThemes(page, 'dialog[data-approve-values]');
  });
}
