import { expect, test, type Page } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);
const messages = (page: Page) => page.getByRole('row', { name: 'Access is denied' });

test.use({ viewport: { width: 1280, height: 800 } });

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
  await expect(page.getByRole('heading', { name: 'Messages of the commands' })).toBeInViewport();
});
