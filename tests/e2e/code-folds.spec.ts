import { expect } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { command } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

test('an opened long command closes again, and its button stays where it was pressed', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  const block = command(page, notices.commands.enable);
  const guard = block.locator('t-g > *').first();
  const button = block.locator('[data-unfold]');
  const shown = await button.innerText();
  await button.click();
  await expect(guard).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(button).toHaveText('Show main lines only');
  await button.scrollIntoViewIfNeeded();
  const topOf = async () => (await button.boundingBox())?.y ?? 0;
  const before = await topOf();
  await button.click();
  await expect(guard).toBeHidden();
  await expect(button).toHaveText(shown);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();
  expect(await topOf()).toBeCloseTo(before, 0);
});
