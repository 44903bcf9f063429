import { expect, test } from '@playwright/test';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { allowClipboard, clipboard, command, copy } from '../support/runbook-page.ts';
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
  await expect(button).toHaveAttribute('data-copied');
  await button.click();
  await expect.poll(() => told.jsonValue()).toHaveLength(3);
  const [first, gap, again] = await told.jsonValue();
  expect([gap, again], 'a second copy is said again').toEqual(['', first]);
  await copy(page, notices.commands.testRelay);
  await expect(status).toBeEmpty();
  await expect(button).not.toHaveAttribute('data-copied');
});

test('what was copied is said without a break behind the hyphen of a name', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await allowClipboard(context);
  await storeValues(page, { [server.name]: 'files-in-the-pool-of-seoul-07.fabrikam.com' });
  await open(page, pathOf(notices));
  await copy(page, notices.commands.testNotice);
  const status = command(page, notices.commands.testNotice).getByRole('status');
  await expect(status).toContainText('seoul');
  const broken = await status.evaluate((line) => {
    const text = line.lastChild;
    if (!(text instanceof Text)) throw new Error('The answer has no text.');
    const topOf = (at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().top;
    };
    const hyphens = [...text.data.matchAll(/-(?=\W?\w)/g)].map(({ index }) => index);
    return hyphens.filter((at) => topOf(text.data.slice(at).search(/\w/) + at) !== topOf(at))
      .length;
  });
  expect(broken).toBe(0);
});

test('where nothing may be copied, the text is selected for copying by hand, each time', async ({
  page,
}) => {
  await storeValues(page, { [server.name]: server.value });
  await open(page, pathOf(notices));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    Reflect.set(document, 'execCommand', () => false);
  });
  const block = command(page, notices.commands.testNotice);
  const area = block.getByRole('status').locator('textarea');
  for (const time of ['once', 'again']) {
    await block.locator('button[data-copy]').click();
    await expect(area, time).toBeFocused();
    await expect(area).toHaveValue(/Test-CfNotice/);
  }
  await page.keyboard.press('Escape');
  await expect(area).toHaveCount(0);
  await expect(block.locator('button[data-copy]')).toBeFocused();
});

test('the template itself can be copied, whatever is missing, until the page is left', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await open(page, pathOf(notices));
  await page.locator('[data-settings]').click();
  await page.getByLabel('As a template').check();
  await page.keyboard.press('Escape');
  const block = command(page, notices.commands.testNotice);
  await block.getByRole('button', { name: 'Copy as template' }).click();
  await expect(block.getByRole('status')).toHaveText('Copied: template with placeholders');
  expect(await clipboard(page)).toBe(`Test-CfNotice -ServerFqdn '{{${server.name}}}'`);
  await page.reload();
  await expect(block.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
});

test('where templates are copied, nothing copies the values', async ({ page }) => {
  await storeValues(page, { [server.name]: server.value, [domains.name]: domains.value });
  await open(page, pathOf(notices));
  const checks = page.locator('[data-copy-checks]:visible');
  await expect(checks).not.toHaveCount(0);
  await page.locator('[data-settings]').click();
  await page.getByLabel('As a template').check();
  await expect(checks).toHaveCount(0);
  await page.getByLabel('With your values').check();
  await expect(checks).not.toHaveCount(0);
});

test('where the settings cannot be loaded, the page says so', async ({ page }) => {
  await page.route(/\/settings-/, (route) => route.abort());
  await open(page, pathOf(notices, 'fr'));
  const said = page.waitForEvent('dialog');
  const pressed = page.locator('[data-settings]').click();
  const dialog = await said;
  expect(dialog.message()).toContain('Rechargez la page');
  await dialog.dismiss();
  await pressed;
});
