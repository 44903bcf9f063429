import { expect, type Locator } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { print } from '../support/paper.ts';
import { command } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

/** Fills a folded command up with empty lines, to as many rows on paper. */
function addRows(block: Locator, rows: number): Promise<number> {
  return block.locator('pre code').evaluate((code, most) => {
    while (code.childElementCount < most) code.append(document.createElement('t-1'));
    return code.childElementCount;
  }, rows);
}

test('a command of few lines that take many rows may go on on the next sheet', async ({ page }) => {
  await print(page, pathOf(notices));
  const block = page.locator('command-block[data-short]:visible').first();
  const id = (await block.getAttribute('data-command')) ?? '';
  await expect(command(page, id)).toHaveAttribute('data-short');
  await command(page, id)
    .locator('pre > code > *')
    .last()
    .evaluate((line) => {
      line.append(' -Name value'.repeat(150));
    });
  await print(page);
  await expect(command(page, id)).not.toHaveAttribute('data-short');
});

test('what is short stays on one sheet, and an output with its command', async ({ page }) => {
  await print(page, pathOf(notices));
  for (const output of await page.locator('.output:visible').all())
    await expect(output).toHaveCSS('break-inside', 'avoid');
  await expect(command(page, notices.commands.enable)).toHaveCSS('break-inside', 'avoid');
  const block = command(page, notices.commands.showServers);
  const rows = await addRows(block, 14);
  await print(page);
  await expect(block).toHaveCSS('break-inside', 'avoid');
  expect(rows).toBe(14);
  await addRows(block, 15);
  await print(page);
  await expect(block).toHaveCSS('break-inside', 'auto');
});

test('an output stays with its command where both do not take a third of a sheet', async ({
  page,
}) => {
  await print(page, pathOf(notices));
  const output = page.locator('command-block + .output:visible').first();
  await expect(output).toHaveCSS('break-before', 'avoid');
  await addRows(page.locator('command-block:visible:has(+ .output:visible)').first(), 22);
  await print(page);
  await expect(output).toHaveCSS('break-before', 'auto');
  await expect(output.locator('figcaption')).toHaveCSS('break-after', 'avoid');
});

test('no paragraph and no item of a list is parted', async ({ page }) => {
  await print(page, pathOf(notices));
  const texts = page.locator('.step .prose > p:visible, .step .prose > ul > li:visible');
  expect(await texts.count()).toBeGreaterThan(3);
  for (const text of await texts.all()) await expect(text).toHaveCSS('break-inside', 'avoid');
  const first = page.locator('.step > .prose > p:first-child:not(:last-child):visible');
  expect(await first.count()).toBeGreaterThan(0);
  for (const text of await first.all()) await expect(text).toHaveCSS('break-after', 'avoid');
});
