import { expect, test, type Locator, type Page } from '@playwright/test';
import { notices, pathOf, relay, server } from '../support/fixture-site.ts';
import { allowClipboard, clipboard, command, copy } from '../support/runbook-page.ts';
import { rowsOf } from '../support/rows.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);

/** The rows of all commands that are in sight, as a reader sees them, with every line unfolded. */
async function commandRows(page: Page): Promise<Awaited<ReturnType<typeof rowsOf>>> {
  for (const button of await page.locator('[data-unfold]:visible').all()) await button.click();
  const blocks = await page.locator('[data-command] pre:visible').all();
  return (await Promise.all(blocks.map((block) => rowsOf(block)))).flat();
}

const goesOn = (rows: readonly { text: string; goesOn: boolean }[]) =>
  rows.flatMap((row, at) =>
    row.goesOn ? [{ before: rows[at - 1]?.text ?? '', after: row.text }] : [],
  );

for (const width of [360, 1024, 1440]) {
  test(`${width} px: a line of a command goes on after a space, and no name is broken that fits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await storeValues(page, { [server.name]: 'files-01.fr.contoso.com' });
    await open(page, path);
    const breaks = goesOn(await commandRows(page));
    expect(breaks.length).toBeGreaterThan(3);
    const inWords = breaks.filter(({ before }) => !before.endsWith(' '));
    expect(inWords.filter(({ before }) => before.endsWith('-'))).toEqual([]);
    expect(inWords.filter(({ before, after }) => wordAcross(before, after).length <= 28)).toEqual(
      [],
    );
  });
}

function wordAcross(before: string, after: string): string {
  return `${/\S*$/.exec(before)?.[0] ?? ''}${/^\S*/.exec(after)?.[0] ?? ''}`;
}

test('a line goes on further in than it began, and a line that acts is one box', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await open(page, path);
  const block = command(page, notices.commands.enable);
  const acting = block.locator('t-a').first();
  const rows = await rowsOf(acting);
  expect(rows.length).toBeGreaterThan(1);
  for (const { left } of rows.slice(1)) expect(left).toBeGreaterThan(rows[0]?.left ?? 0);
  const box = await boxOf(acting);
  const around = await boxOf(block.locator('pre'));
  expect(box.width).toBeGreaterThan(around.width - 4);
  for (const { top, bottom } of rows) {
    expect(top).toBeGreaterThanOrEqual(box.y - 1);
    expect(bottom).toBeLessThanOrEqual(box.y + box.height + 1);
  }
  expect(rows[0]?.text.trim()).not.toBe('');
});

test('long commands show all their lines where the settings say so, on the next page too', async ({
  page,
}) => {
  await open(page, path);
  const block = command(page, notices.commands.enable);
  const guard = block.locator('t-g > *').first();
  await expect(guard).toBeHidden();
  await page.locator('[data-settings]').click();
  await page.getByLabel('All lines').check();
  await page.keyboard.press('Escape');
  await expect(guard).toBeVisible();
  await expect(page.locator('[data-unfold]:visible')).toHaveCount(0);
  await page.reload();
  await expect(guard).toBeVisible();
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is shown.');
  return box;
}

test('what stands below one another in an output stays so with a shorter value', async ({
  page,
}) => {
  await storeValues(page, { [relay.name]: 'r.contoso.com' });
  await open(page, path);
  const table = page.locator('[data-output] pre', { hasText: 'NoticeRelay' }).first();
  await expect(table).toContainText('r.contoso.com');
  expect(await leftOf(table, 'True')).toBeCloseTo(await leftOf(table, 'Enabled'), 0);
});

/** Where a word of a text begins. */
function leftOf(locator: Locator, word: string): Promise<number> {
  return locator.evaluate((root, wanted) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range.getBoundingClientRect().left;
    }
    throw new Error(`${wanted} is not shown.`);
  }, word);
}

test('code of a command is smaller on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await open(page, path);
  const code = command(page, notices.commands.enable).locator('pre code');
  const size = () => code.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const wide = await size();
  await page.setViewportSize({ width: 360, height: 900 });
  expect(await size()).toBeLessThan(wide * 0.9);
});

test('lines wrap or scroll as the reader chooses, and stay so', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, pathOf(notices));
  const pre = command(page, notices.commands.enable).locator('pre');
  const isWrapped = () => pre.evaluate((element) => element.scrollWidth <= element.clientWidth);
  await pre.scrollIntoViewIfNeeded();
  await expect.poll(isWrapped).toBe(true);
  await page.locator('[data-settings]').click();
  await page.getByLabel('Cut off, to scroll').check();
  await expect.poll(isWrapped).toBe(false);
  await page.reload();
  await pre.scrollIntoViewIfNeeded();
  await expect.poll(isWrapped).toBe(false);
});

test('the keyboard reaches lines that are cut off, and stops at no others', async ({ page }) => {
  await open(page, pathOf(notices));
  const pre = command(page, notices.commands.enable).locator('pre');
  const stops = page.locator('command-block pre[tabindex]');
  await expect(page.locator('.command-aside .facts > span:first-child')).not.toHaveCount(0);
  await expect(stops).toHaveCount(0);
  await page.locator('[data-settings]').click();
  await page.getByLabel('Cut off, to scroll').check();
  await expect(stops).toHaveCount(await page.locator('command-block').count());
  await expect(pre).toHaveAccessibleName(/^Makes changes, /);
  await page.getByLabel('Wrapped').check();
  await expect(stops).toHaveCount(0);
});

test('a long command shows what acts, and all of it on demand or when it is copied by hand', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await storeValues(page, { [server.name]: server.value });
  await open(page, pathOf(notices));
  const block = command(page, notices.commands.enable);
  const pre = block.locator('pre');
  await expect(pre.locator('t-a').first()).toBeVisible();
  await expect(pre.locator('t-g > *').first()).toBeHidden();
  const whole = (await copy(page, notices.commands.enable)).trimEnd();
  const unfold = block.locator('[data-unfold]');
  await expect(unfold).toHaveText(/^Show all \d+ lines$/);
  await pre.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+C');
  expect((await clipboard(page)).trimEnd()).toBe(whole);
  await expect(pre.locator('t-g > *').first()).toBeVisible();
  await expect(unfold).toHaveText('Show main lines only');
});

test('the button of an opened long command stays in sight, and so does what it answers', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await page.setViewportSize({ width: 1280, height: 400 });
  await storeValues(page, { [server.name]: server.value });
  await open(page, pathOf(notices));
  const block = command(page, notices.commands.enable);
  await block.locator('[data-unfold]').click();
  await block.locator('pre').evaluate((code) => {
    scrollTo(0, scrollY + code.getBoundingClientRect().bottom - 200);
  });
  const button = block.locator('button[data-copy]');
  await expect(button).toBeInViewport({ ratio: 1 });
  const header = await page.locator('.site-header').boundingBox();
  const bar = await block.locator('.command-bar').boundingBox();
  expect(bar?.y).toBeCloseTo((header?.y ?? 0) + (header?.height ?? 0), 0);
  await copy(page, notices.commands.enable);
  await expect(block.getByRole('status')).toBeInViewport({ ratio: 1 });
  const box = await block.getByRole('status').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(bar?.y ?? 0);
  await expect(button).toBeInViewport({ ratio: 1 });
});
