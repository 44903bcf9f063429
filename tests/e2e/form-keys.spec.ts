import { expect, test } from '@playwright/test';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { command, field, valueIn } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);

for (const height of [900, 700, 500])
  test(`Tab walks through the form and leaves the page where it is, ${height} pixels high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height });
    await open(page, path);
    await command(page, notices.commands.testNotice).evaluate((block) => {
      block.scrollIntoView({ block: 'center' });
    });
    const fields = page.locator('[data-values] [name]:visible');
    await fields.first().focus();
    const before = await page.evaluate(() => scrollY);
    for (let left = await fields.count(); left > 0; left -= 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => scrollY)).toBe(before);
    }
  });

test('a field that is left with a wrong value, and all of its places, say so at once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, path);
  // No pause in typing ends: what is said is said because the field was left.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await field(page, server.name).fill(`https://${server.value}/`);
  await page.keyboard.press('Tab');
  await expect(field(page, server.name)).toHaveAttribute('aria-invalid', 'true');
  for (const place of await page.locator(`[data-param="${server.name}"]`).all())
    await expect(place).toHaveAttribute('data-state', 'wrong');
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toBeVisible();
});

const long = 'edge-pool-seoul-production-01.messaging-and-collaboration.corp.contoso.com';

test('a long value is read whole in its field, and what is pasted stays one line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, path);
  const control = field(page, server.name);
  const before = await control.boundingBox();
  await control.fill(`${long}\n`);
  await expect(control).toHaveValue(long);
  const isWhole = (element: Element) => element.scrollHeight <= element.clientHeight;
  await expect.poll(() => control.evaluate(isWhole)).toBe(true);
  expect((await control.boundingBox())?.height).toBeGreaterThan(before?.height ?? 0);
  await control.press('Enter');
  await expect(control).toHaveValue(long);
});

test('no line is broken behind a hyphen of a value', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 800 });
  await storeValues(page, { [server.name]: long });
  await open(page, path);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await expect(value).toHaveText(long);
  const ends = await value.evaluate((element) => {
    const found: string[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let last = { top: 0, letter: '' };
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const at of (node.textContent ?? '').split('').keys()) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top } = range.getBoundingClientRect();
        if (last.letter !== '' && Math.abs(top - last.top) > 4) found.push(last.letter);
        last = { top, letter: String(range) };
      }
    return found;
  });
  expect(ends.length).toBeGreaterThan(0);
  expect(new Set(ends)).toEqual(new Set(['.']));
});

test('the key for help shows the keys, and the button everything from the top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page, path);
  await page.keyboard.press('?');
  const keys = page.locator('.settings section');
  await expect(keys).toBeFocused();
  await expect(keys).toBeInViewport({ ratio: 1 });
});
