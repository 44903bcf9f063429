import { expect, test } from '@playwright/test';
import { notices, pager, pathOf } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);
const { steps } = notices;

test('an expectation follows the value of the reader', async ({ page }) => {
  await open(page, path);
  const output = page.locator(`[data-step]#${steps.turnOn} [data-output]`).first();
  await page.locator(`[data-step]#${steps.turnOn} summary`).first().click();
  await expect(output.locator('mark').last()).toHaveText('True');
  await field(page, pager.name).uncheck();
  await expect(output.locator('mark').last()).toHaveText('False');
  await expect(output.locator('.expectations li').last()).toContainText('= False');
});

test('what an output must show looks like no value, with a sign that takes no room', async ({
  page,
}) => {
  await open(page, path);
  const mark = page.locator(`[data-step]#${steps.testRelay} [data-output] mark`);
  const look = () =>
    mark.evaluate((element) => {
      const after = getComputedStyle(element, '::after');
      const { backgroundColor, textDecorationLine } = getComputedStyle(element);
      return { backgroundColor, textDecorationLine, sign: after.content, at: after.position };
    });
  const value = page.locator('.value[data-state="set"]').first();
  const ofValue = await value.evaluate((element) => getComputedStyle(element).backgroundColor);
  const onScreen = await look();
  expect(onScreen.backgroundColor).not.toBe(ofValue);
  expect(onScreen).toMatchObject({ textDecorationLine: 'none', at: 'absolute' });
  expect(onScreen.sign).toContain('✓');
  await page.emulateMedia({ forcedColors: 'active' });
  expect((await look()).sign).toContain('✓');
  // On paper, a tick would be one of whoever ran the command.
  await page.emulateMedia({ forcedColors: null, media: 'print' });
  expect(await look()).toMatchObject({ textDecorationLine: 'underline', sign: 'none' });
});
