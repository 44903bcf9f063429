import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/locales.ts';
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

test('a letter that has nothing to do says so, to be seen and heard, until the next key', async ({
  page,
}) => {
  await openWithRail(page);
  const said = page.getByRole('status').and(page.locator('.key-answer'));
  await page.evaluate(() => navigator.clipboard.writeText('what was there before'));
  await page.keyboard.press('c');
  await expect(said).toHaveText(/^Nothing was copied or marked: .* Press n /);
  await expect(said).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('p');
  await expect(said).toHaveText('There is no step before this.');
  await page.keyboard.press('n');
  await expect(said).toBeHidden();
  await page.locator(`#${server} [data-copy]`).evaluateAll((buttons) => {
    for (const button of buttons) button.setAttribute('hidden', '');
  });
  await page.keyboard.press('c');
  await expect(said).toHaveText('Nothing was copied: step 1.1 itself has no command.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('what was there before');
  await page.locator(`#${server} input[data-done]`).evaluate((box) => {
    box.remove();
  });
  await page.keyboard.press('d');
  await expect(said).toHaveText('Nothing was marked: step 1.1 has no box to mark.');
  await page
    .locator('[data-step]:visible')
    .last()
    .locator('h3')
    .evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
  await page.keyboard.press('n');
  await expect(said).toHaveText('This is the last step.');
  await page.locator('[data-field]').evaluateAll((fields) => {
    for (const field of fields) field.remove();
  });
  await page.locator('[data-next-missing]').evaluate((button) => {
    button.remove();
  });
  await page.keyboard.press('v');
  await expect(said).toHaveText('There is no value to enter on this page.');
});

for (const locale of locales)
  test(`${locale}: what a letter says stands clear of the bar of a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await open(page, pathOf(notices, locale));
    await expect(page.locator('.rail-open')).toBeVisible();
    await page.keyboard.press('c');
    const said = page.locator('.key-answer');
    await expect(said).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('p');
    await expect(said).toBeInViewport({ ratio: 1 });
    const box = await said.boundingBox();
    const bar = await page.locator('.values-open').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
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
