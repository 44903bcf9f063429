import { expect, test } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { print } from '../support/paper.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

test('where a line goes on, it is further in, and no name is broken', async ({ page }) => {
  await print(page, pathOf(notices));
  const split = await page.locator('[data-command] pre:visible').evaluateAll((blocks) =>
    blocks
      .flatMap((block) => [...block.querySelectorAll('t-f, t-p')])
      .filter((name) => name.getBoundingClientRect().height > 24)
      .map((name) => name.textContent),
  );
  expect(split).toEqual([]);
});

test('a command that stands beside several others is printed once', async ({ page }) => {
  await print(page, pathOf(notices));
  const repeats = page.locator('.command-aside:has(> summary[data-repeats]):visible');
  const asides = page.locator('.command-aside command-block:visible');
  const ids = await asides.evaluateAll((blocks) =>
    blocks.map((block) => block.getAttribute('data-command')),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const repeat of await repeats.all())
    await expect(repeat.locator('command-block')).toBeHidden();
});

test('what is printed once names the step that has it', async ({ page }) => {
  await print(page, pathOf(notices));
  for (const title of await page.locator('summary[data-repeats]:visible').all()) {
    const number = (await title.getAttribute('data-repeats')) ?? '';
    expect(number).toMatch(/^\d+\.\d+$/);
    const content = await title.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(content).toContain('attr(data-repeats)');
  }
});
