import { expect, type Page } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { openWithPaper, print } from '../support/paper.ts';
import { test } from '../support/same-tab-test.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

const linksTo = (page: Page, id: string) =>
  page.locator(`article .prose a[href="#${id}"]:not(svg *):visible`);

/** The number of a step in the list of what is signed. */
async function signedNumber(page: Page, id: string): Promise<string> {
  const title = (await page.locator(`#${id} h3`).first().textContent()) ?? '';
  const row = page.locator('.paper table th[scope=row]', { hasText: title.trim() });
  return /^[\d.]+/.exec((await row.textContent()) ?? '')?.[0] ?? '';
}

test('a link to a step or a task has the number that it has on the paper', async ({ page }) => {
  await print(page, pathOf(notices));
  const number = await signedNumber(page, notices.steps.resolveRejection);
  expect(number).toMatch(/^\d\.\d$/);
  const toStep = linksTo(page, notices.steps.resolveRejection).first();
  await expect(toStep).toHaveAttribute('data-number', `(${number})`);
  const shown = await toStep.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toBe(`"(${number})"`);
  const toTask = linksTo(page, notices.tasks.switch).first();
  await expect(toTask).toHaveAttribute('data-number', /^\(\d\)$/);
  await page.emulateMedia({ media: 'screen' });
  expect(await toStep.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('none');
});

test('a link says so where the paper does not have its step', async ({ page }) => {
  await openWithPaper(page, pathOf(notices));
  await page.locator(`#${notices.steps.resolveRejection}`).evaluate((step: HTMLElement) => {
    step.hidden = true;
  });
  await print(page);
  const link = linksTo(page, notices.steps.resolveRejection).first();
  await expect(link).toHaveAttribute('data-number', '(not printed)');
});

test('brackets are those of the language', async ({ page }) => {
  await print(page, pathOf(notices, 'zh'));
  const link = linksTo(page, notices.steps.resolveRejection).first();
  await expect(link).toHaveAttribute('data-number', /^（\d\.\d）$/);
});
