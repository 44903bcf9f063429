import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { notices, pathOf } from '../support/fixture-site.ts';
import { openWithPaper, print } from '../support/paper.ts';
import { settingKeys } from '../../src/components/page/storage.ts';
import { command } from '../support/runbook-page.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

const continued = { ko: '(계속)', zh: '（续）', fr: '(suite)', en: '(continued)' } as const;

/** Has the page show the lines that are folded away otherwise, as a reader's setting does. */
async function showAllLines(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    localStorage.setItem(key, 'whole');
  }, settingKeys.guards);
}

test('the head of a command is no higher for the word that may stand at its end', async ({
  page,
}) => {
  await print(page, pathOf(notices));
  const heights = await page.locator('command-block .facts:visible').evaluateAll((bars) =>
    bars.map((bar) => {
      const rows = [...bar.children].map((part) => part.getBoundingClientRect().bottom);
      return bar.getBoundingClientRect().bottom - Math.max(...rows);
    }),
  );
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.max(...heights)).toBeLessThan(5);
});

for (const locale of locales) {
  test(`${locale}: a command that goes on over the page says so there`, async ({ page }) => {
    await print(page, pathOf(notices, locale));
    const bar = page.locator('[data-command] .command-bar:visible').first();
    await expect(bar).toHaveCSS('display', 'table-header-group');
    const text = await bar
      .locator('.facts')
      .evaluate((facts) => getComputedStyle(facts, '::after').content);
    expect(text).toBe(`"${continued[locale]}"`);
  });
}

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

test('lines that are folded away on screen are counted on paper, and explained', async ({
  page,
}) => {
  await openWithPaper(page, pathOf(notices));
  const block = command(page, notices.commands.enable);
  const fold = block.locator('t-g').first();
  const lines = await fold.locator('> *').count();
  await print(page);
  await expect(fold.locator('> *').first()).toBeHidden();
  const text = await fold.evaluate(
    (element) => getComputedStyle(element, '::before').content + (element.dataset['lines'] ?? ''),
  );
  expect(text).toContain('⋯');
  expect(text).toContain(`${lines} lines left out`);
  await expect(page.locator('.paper', { hasText: 'Long commands > All lines' })).toBeVisible();
  await expect(block.locator('t-a').first()).toBeVisible();
});

test('what the reader has unfolded is printed whole', async ({ page }) => {
  await openWithPaper(page, pathOf(notices));
  const block = command(page, notices.commands.enable);
  await block.locator('[data-unfold]').click();
  await print(page);
  for (const line of await block.locator('t-g > *').all()) await expect(line).toBeVisible();
});

test('what acts is printed larger than what guards it', async ({ page }) => {
  await showAllLines(page);
  await print(page, pathOf(notices));
  const pre = page.locator('[data-command] pre:has(t-a):has(t-g):visible').first();
  const size = (part: string) =>
    pre
      .locator(part)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await size('t-g')).toBeLessThan(await size('t-a'));
  // 7.5 points: still to be read on a server's shelf.
  expect(await size('t-g')).toBeGreaterThanOrEqual(10);
});

test('the lines of a guard stand one below the other', async ({ page }) => {
  await showAllLines(page);
  await print(page, pathOf(notices));
  const lines = await page
    .locator('[data-command] pre:visible t-g:has(> :nth-child(2))')
    .first()
    .evaluate((guard) => [...guard.children].map((line) => line.getBoundingClientRect().top));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
});

test('a mark stands before a line that goes on, and none where no line is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 1047 });
  await print(page, pathOf(notices));
  const block = command(page, notices.commands.showServers).locator('pre');
  await block.evaluate((pre) => {
    pre.style.minBlockSize = '400px';
  });
  const box = await block.boundingBox();
  const code = await block.locator('code').boundingBox();
  if (!box || !code) throw new Error('The command is not printed.');
  const end = code.y + code.height;
  const margin = { x: box.x, width: 8 };
  const areas = {
    beside: { ...margin, y: box.y, height: end - box.y },
    below: { ...margin, y: end, height: box.y + box.height - end },
  };
  const shown = {
    beside: await page.screenshot({ clip: areas.beside, fullPage: true }),
    below: await page.screenshot({ clip: areas.below, fullPage: true }),
  };
  await block.locator('code').evaluate((element) => {
    element.style.visibility = 'hidden';
  });
  const { beside, below } = areas;
  expect(shown.beside.equals(await page.screenshot({ clip: beside, fullPage: true }))).toBe(false);
  expect(shown.below.equals(await page.screenshot({ clip: below, fullPage: true }))).toBe(true);
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
    expect(content).toBe(`" → ${number}"`);
  }
});
