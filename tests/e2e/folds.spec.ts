import { expect, test, type Page } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);
const background = (page: Page) => page.getByText('A full disk stops a file server');
const messages = (page: Page) => page.getByRole('row', { name: 'Access is denied' });

test.use({ viewport: { width: 1280, height: 800 } });

test('how things work is folded away, and opens by hand, by its address and in a search of the page', async ({
  page,
}) => {
  await open(page, path);
  await expect(background(page)).toBeHidden();
  await page.getByText('Background: how it works').click();
  await expect(background(page)).toBeVisible();
  await open(page, '/en/');
  await open(page, `${path}#background`);
  await expect(background(page)).toBeInViewport();
  // Where the address leads there already, too.
  await page.getByText('Background: how it works').click();
  await expect(background(page)).toBeHidden();
  await page.keyboard.press('/');
  const results = await searchFor(page, 'little space is left');
  await results.getByRole('link').first().click();
  await expect(background(page)).toBeInViewport();
});

test('a runbook that is found by how things work opens there, and one found by its name at its top', async ({
  page,
}) => {
  await open(page, '/en/');
  await page.keyboard.press('/');
  const results = await searchFor(page, 'little space is left');
  await expect(results.getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`${path}#background$`),
  );
  await results.getByRole('link').first().click();
  await expect(background(page)).toBeInViewport();
  await open(page, '/en/');
  await page.keyboard.press('/');
  const named = await searchFor(page, 'disk fills up');
  await expect(named.locator(`a[href$="${path}"]`)).toHaveCount(1);
});

test('paper has what is folded', async ({ page }) => {
  await open(page, path);
  await page.emulateMedia({ media: 'print' });
  await expect(background(page)).toBeVisible();
  await expect(messages(page)).toBeVisible();
});

test('the end stands directly below the last task, and messages, folded, below it', async ({
  page,
}) => {
  await open(page, path);
  const top = async (selector: string) =>
    (await page.locator(selector).last().boundingBox())?.y ?? NaN;
  const end = await top('.onward');
  expect(end).toBeGreaterThan(await top('[data-task]:not([hidden])'));
  expect(await top('.messages')).toBeGreaterThan(end);
  expect(await top('.sources')).toBeGreaterThan(await top('.messages'));
  await expect(messages(page)).toBeHidden();
  await page.locator('.messages-elsewhere a').first().click();
  await expect(messages(page)).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Messages from the commands' })).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an address unfolds what it leads to', async ({ page }) => {
    await page.goto(`${path}#background`);
    await expect(background(page)).toBeInViewport();
  });
});
