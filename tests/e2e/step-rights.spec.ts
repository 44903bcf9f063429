import { expect, test } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';

test.use({ javaScriptEnabled: false });

test('what right a step needs is said once, at its command', async ({ page }) => {
  await page.goto(pathOf(notices));
  const steps = page.locator('[data-step]');
  const twice = await steps.evaluateAll((all) =>
    all.flatMap((step) =>
      step.querySelector('.step-role') && step.querySelector(':scope > command-block .facts code')
        ? [step.id]
        : [],
    ),
  );
  expect(twice).toEqual([]);
  await expect(page.locator('.step-role')).not.toHaveCount(0);
});
