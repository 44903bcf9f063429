import { expect, test, type Page } from '@playwright/test';
import { domains, notices, pathOf, relay, server } from '../support/fixture-site.ts';
import { sheetsOf } from '../support/paper.ts';
import { open, storeValues } from '../support/visit.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

/** Prints a page as a reader does who prints at once: what makes the record has not arrived. */
async function printAtOnce(page: Page): Promise<void> {
  await page.route(/\/later\./, (route) => route.abort());
  await open(page, pathOf(notices));
  await page.emulateMedia({ media: 'print' });
}

const field = (page: Page, name: string) => page.locator(`[data-values] [name="${name}"]`);

test('who prints at once has the values, and a box for each task', async ({ page }) => {
  await storeValues(page, { [server.name]: server.value });
  await printAtOnce(page);
  await expect(page.locator('.paper')).toHaveCount(0);
  await expect(field(page, server.name)).toBeVisible();
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(page.locator('label', { hasText: server.label }).first()).toBeVisible();
  // What stands as an example in an empty field is no value.
  await expect(field(page, domains.name)).toHaveCSS('border-top-width', '0px');
  const colourIn = (name: string) =>
    field(page, name).evaluate((control) => getComputedStyle(control, '::placeholder').color);
  expect(await colourIn(domains.name)).toBe('rgba(0, 0, 0, 0)');
  // A default is what the commands have until it is changed.
  expect(await colourIn(relay.name)).not.toBe('rgba(0, 0, 0, 0)');
  await expect(field(page, relay.name)).toHaveAttribute('placeholder', relay.value);
  await expect(page.locator('.field-help:visible, button:visible, dialog:visible')).toHaveCount(0);
  for (const task of await page.locator('.order a:visible').all()) {
    const box = await task.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(box).toBe('"☐"');
  }
});

test('who prints at once has commands whole, and nothing that only works on a screen', async ({
  page,
}) => {
  await printAtOnce(page);
  const folds = page.locator('command-block:visible t-g');
  expect(await folds.count()).toBeGreaterThan(0);
  for (const fold of await folds.all()) {
    await expect(fold.locator('> *').first()).toBeVisible();
    const sign = await fold.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(sign).toBe('none');
  }
  const onlyOnScreen = '.site-footer, .order-more, .command-unfold, [class*="purpose"]';
  await expect(page.locator(onlyOnScreen).locator('visible=true')).toHaveCount(0);
  for (const choice of await page.locator('select:visible').all())
    await expect(choice).toHaveCSS('appearance', 'none');
  for (const title of await page.locator('summary:visible').all())
    await expect(title).toHaveCSS('list-style-type', 'none');
});

test('who prints at once has no more sheets than half as many again', async ({ page }) => {
  const sheets = async () => sheetsOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  await open(page, pathOf(notices));
  await expect(page.locator('.paper').first()).toBeAttached();
  const whole = await sheets();
  await printAtOnce(page);
  expect(await sheets()).toBeLessThanOrEqual(Math.ceil(whole * 1.5));
});

test('with the record, the form of the screen is not printed', async ({ page }) => {
  await open(page, pathOf(notices));
  await expect(page.locator('.paper').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(field(page, server.name)).toBeHidden();
  await expect(page.locator('.order')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('paper has a line to write each value on', async ({ page }) => {
    await page.goto(pathOf(notices));
    await page.emulateMedia({ media: 'print' });
    await expect(field(page, server.name)).toBeVisible();
    expect((await field(page, server.name).boundingBox())?.height).toBeGreaterThan(22);
    await page.emulateMedia({ media: 'screen' });
    await expect(field(page, server.name)).toBeHidden();
  });
});
