import { expect, type Page } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { notices, pathOf, report } from '../support/fixture-site.ts';
import { noteInitScript } from '../support/init-scripts.ts';
import { openWithPaper, print, printEveryPurpose } from '../support/paper.ts';
import { settingKeys } from '../../src/components/page/storage.ts';
import { command } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

const continued = { ko: '(계속)', zh: '（续）', fr: '(suite)', en: '(continued)' } as const;

/** Has the page show the lines that are folded away otherwise, as a reader's setting does. */
async function showAllLines(page: Page): Promise<void> {
  noteInitScript(
    page,
    await page.addInitScript((key) => {
      localStorage.setItem(key, 'whole');
    }, settingKeys.guards),
  );
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

test('a mark stands at the end of each row that goes on, and of no other', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 1047 });
  await print(page, pathOf(notices));
  const lines = await page
    .locator('[data-command] pre:visible :is(t-0, t-1, t-2):not(:has([data-param])):visible')
    .evaluateAll((elements) =>
      elements.map((line) => {
        const { top, height, right } = line.getBoundingClientRect();
        const marks = [...line.querySelectorAll('t-y')].map((mark) => mark.getBoundingClientRect());
        const inside = marks.filter((mark) => mark.top > top);
        return {
          more: Math.round(height / parseFloat(getComputedStyle(line).lineHeight)) - 1,
          marks: new Set(inside.map((mark) => Math.round(mark.top))).size,
          areAtEnd: inside.every((mark) => right - mark.right < 8),
          isCut: getComputedStyle(line).overflow === 'clip',
        };
      }),
    );
  expect(lines.some(({ more }) => more > 0)).toBe(true);
  for (const { more, marks, areAtEnd, isCut } of lines) {
    expect(marks).toBe(more);
    expect(areAtEnd && isCut).toBe(true);
  }
});

test('after printing, the texts of a command are as they were', async ({ page }) => {
  await openWithPaper(page, pathOf(notices));
  const code = command(page, notices.commands.enable).locator('pre code');
  const say = (event: string) => page.evaluate((name) => dispatchEvent(new Event(name)), event);
  await say('beforeprint');
  await say('afterprint');
  await expect(code.locator('t-y')).toHaveCount(0);
  const before = await code.evaluateHandle((element) => element.cloneNode(true));
  // Some browsers say it twice.
  for (const event of ['beforeprint', 'beforeprint']) await say(event);
  await expect(code.locator('t-y')).not.toHaveCount(0);
  await say('afterprint');
  expect(await code.evaluate((element, whole) => element.isEqualNode(whole), before)).toBe(true);
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

test('the title of a command is no last line of a sheet', async ({ page }) => {
  await print(page, pathOf(notices));
  const title = page.locator('.command-title:visible').first();
  await expect(title).toHaveCSS('break-after', 'avoid');
});

test('what a command does is dark on paper, that it removes something too', async ({ page }) => {
  await printEveryPurpose(page);
  await print(page, pathOf(report));
  const marks = page.locator('.command-bar [data-effect-mark]:visible');
  await expect(marks.and(page.locator('[data-effect-mark=removes]'))).not.toHaveCount(0);
  const lightest = await marks.evaluateAll((all) =>
    Math.max(
      ...all.flatMap((mark) => (getComputedStyle(mark).color.match(/\d+/g) ?? []).map(Number)),
    ),
  );
  // The soft ink of paper.
  expect(lightest).toBeLessThanOrEqual(0x33);
});
