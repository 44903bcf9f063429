import { expect } from '@playwright/test';
import { notices, pager, pathOf } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
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

test('what an output must show looks like no value, and has a sign without colour', async ({
  page,
}) => {
  await open(page, path);
  const mark = page.locator(`[data-step]#${steps.testRelay} [data-output] mark`);
  const look = () =>
    mark.evaluate((element) => {
      const { backgroundColor, fontWeight, textDecorationLine } = getComputedStyle(element);
      const signs = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
      return { backgroundColor, fontWeight, textDecorationLine, signs };
    });
  const value = page.locator('.value[data-state="set"]').first();
  const ofValue = await value.evaluate((element) => getComputedStyle(element).backgroundColor);
  // A tick in it would be too small to be read as one; on paper, it would be one of whoever ran the command.
  const sign = { fontWeight: '700', textDecorationLine: 'underline', signs: ['none', 'none'] };
  await expect.poll(look).toMatchObject(sign);
  expect((await look()).backgroundColor).not.toBe(ofValue);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await look()).toMatchObject(sign);
  await page.emulateMedia({ forcedColors: null, media: 'print' });
  expect(await look()).toMatchObject(sign);
});
