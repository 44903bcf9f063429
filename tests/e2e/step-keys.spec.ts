import { expect, test, type Page } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { doneBox, rail } from '../support/rail-page.ts';
import { open } from '../support/visit.ts';

test.use({
  viewport: { width: 1280, height: 800 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const path = pathOf(notices);
const { server, roles } = notices.steps;

async function openWithRail(page: Page): Promise<void> {
  await open(page, path);
  await expect(rail(page)).toContainText('0 of 12 steps done');
}

const headingOf = (page: Page, id: string) => page.locator(`#${id} h3`);

test('letters lead to the next step and back', async ({ page }) => {
  await openWithRail(page);
  await page.keyboard.press('n');
  await expect(headingOf(page, server)).toBeFocused();
  await page.keyboard.press('n');
  await expect(headingOf(page, roles)).toBeFocused();
  await expect(headingOf(page, roles)).toBeInViewport();
  await page.keyboard.press('p');
  await expect(headingOf(page, server)).toBeFocused();
});

test('letters copy and tick the step that is being read', async ({ page }) => {
  await openWithRail(page);
  await page.keyboard.press('n');
  await page.keyboard.press('c');
  const copy = page.locator(`#${server} [data-copy]`).first();
  await expect(copy).toBeFocused();
  await expect(page.locator(`#${server} [data-command-status]`).first()).not.toBeEmpty();
  await page.keyboard.press('d');
  await expect(doneBox(page, server)).toBeChecked();
  await page.keyboard.press('d');
  await expect(doneBox(page, server)).not.toBeChecked();
});

test('a letter opens the values, and is a letter in a field', async ({ page }) => {
  await openWithRail(page);
  await page.keyboard.press('v');
  const field = page.locator('[data-field]:focus, [data-field] :focus');
  await expect(field).toBeVisible();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.type('ndc');
  await expect(field).toHaveValue(/ndc$/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page.locator('[data-done]:checked')).toHaveCount(0);
});

test('a keyboard that writes Hangul has the same keys', async ({ page }) => {
  await openWithRail(page);
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ㅜ', code: 'KeyN', bubbles: true }),
    ),
  );
  await expect(headingOf(page, server)).toBeFocused();
});

test('whoever turns single letters off has none, on the next visit too', async ({ page }) => {
  await openWithRail(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Display and keys' });
  await expect(dialog).toContainText('Next step, previous step');
  await dialog.getByRole('group', { name: 'Single-letter keys' }).getByLabel('Off').check();
  await page.keyboard.press('Escape');
  await openWithRail(page);
  await page.keyboard.press('n');
  await page.keyboard.press('d');
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await expect(
    dialog.getByRole('group', { name: 'Single-letter keys' }).getByLabel('Off'),
  ).toBeChecked();
  await expect(headingOf(page, server)).not.toBeFocused();
  await expect(page.locator('[data-done]:checked')).toHaveCount(0);
});

test('whoever asks for the keys sees them all, each on a cap of its own', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await openWithRail(page);
  await page.locator('[data-settings]').click();
  const dialog = page.getByRole('dialog', { name: 'Display and keys' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('section ~ fieldset')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('?');
  for (const part of [dialog.locator('h2'), dialog.locator('section dd').last()])
    await expect(part).toBeInViewport({ ratio: 1 });
  await expect(dialog.locator('kbd')).toHaveText([
    'Ctrl K',
    '/',
    'n',
    'p',
    'c',
    'd',
    'v',
    '?',
    'Enter',
    'Esc',
  ]);
});

test('keys of the system and the browser stay theirs', async ({ page }) => {
  await openWithRail(page);
  const kept = await page.evaluate(() =>
    [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }].map((held) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'c',
          code: 'KeyC',
          bubbles: true,
          cancelable: true,
          ...held,
        }),
      ),
    ),
  );
  expect(kept).toEqual([true, true, true, true]);
});
