import { expect, test } from '@playwright/test';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { allowClipboard, command, copy } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('copying answers at the button, in one place at a time, and moves nothing', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await storeValues(page, { [server.name]: server.value });
  await open(page, pathOf(notices));
  const block = command(page, notices.commands.enable);
  const button = block.locator('button[data-copy]');
  const status = block.getByRole('status');
  const told = await status.evaluateHandle((line) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(line.textContent)).observe(line, { childList: true });
    return texts;
  });
  await button.scrollIntoViewIfNeeded();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await copy(page, notices.commands.enable);
  expect(await height()).toBe(before);
  const [over, under] = [await status.boundingBox(), await button.boundingBox()];
  expect(over && under && over.x <= under.x && over.y <= under.y).toBe(true);
  expect(over && under && over.x + over.width >= under.x + under.width).toBe(true);
  await button.click();
  await expect.poll(() => told.jsonValue()).toHaveLength(3);
  const [first, gap, again] = await told.jsonValue();
  expect([gap, again], 'a second copy is said again').toEqual(['', first]);
  await copy(page, notices.commands.testRelay);
  await expect(status).toBeEmpty();
});
