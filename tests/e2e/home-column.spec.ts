import { expect } from '@playwright/test';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

test('every field of the home page is scrolled with the page, and none is hidden by the command', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await open(page, '/en/');
  const scrolling = await page
    .locator('.home-aside, .home-aside *')
    .evaluateAll(
      (parts) =>
        parts.filter(
          (part) =>
            getComputedStyle(part).overflowY === 'auto' && part.scrollHeight > part.clientHeight,
        ).length,
    );
  expect(scrolling).toBe(0);
  const command = page.locator('.home-example command-block');
  const controls = page.locator('[data-values] form [name]');
  const below = async (at: number) => {
    const control = controls.nth(at);
    await control.focus();
    const edge = await command.boundingBox();
    const box = await control.boundingBox();
    return (box?.y ?? 0) - (edge?.y ?? 0) - (edge?.height ?? 0);
  };
  const count = await controls.count();
  for (let at = count - 1; at >= 0; at -= 1) expect(await below(at)).toBeGreaterThan(0);
  await expect(command).toBeInViewport();
});

test('beside a longer form the list of runbooks stays in sight, and begins at the top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await open(page, '/en/');
  const title = await page.locator('.home h1').boundingBox();
  const example = await page.locator('.home-example').boundingBox();
  expect(title?.y).toBeLessThan((example?.y ?? 0) + 40);
  const last = page.locator('.home-runbook').last();
  await page
    .locator('[data-values] form [name]')
    .last()
    .evaluate((control) => {
      control.scrollIntoView({ block: 'end' });
    });
  await expect(last.locator('dl')).toBeInViewport();
});
