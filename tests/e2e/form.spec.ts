import { expect, test } from '@playwright/test';
import {
  domains,
  notices,
  pathOf,
  phoneApp,
  phoneNotices,
  server,
} from '../support/fixture-site.ts';
import { command, field, valueIn } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);

test.use({ viewport: { width: 1280, height: 800 } });

test('what is typed stands in every command, in prose and in outputs at once', async ({ page }) => {
  await open(page, path);
  await field(page, server.name).fill(server.value.toUpperCase());
  const places = page.locator(`[data-param="${server.name}"]`);
  expect(await places.count()).toBeGreaterThan(3);
  for (const place of await places.all()) {
    await expect(place).toHaveText(server.value);
    await expect(place).toHaveAttribute('data-state', 'set');
  }
  await field(page, server.name).fill('');
  await expect(places.first()).toHaveText(server.example);
  await expect(places.first()).toHaveAttribute('data-state', 'example');
});

test('a field that is filled in looks so from the first letter on, as large as before', async ({
  page,
}) => {
  await open(page, path);
  const control = field(page, server.name);
  const bar = () => control.evaluate((element) => getComputedStyle(element).boxShadow);
  await control.focus();
  await expect.poll(bar).toBe('none');
  const size = () =>
    control.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
  const before = await size();
  await page.keyboard.type('s');
  await expect.poll(bar).toContain('inset');
  expect(await size()).toEqual(before);
});

test('a list stands in a command as separate literals', async ({ page }) => {
  await open(page, path);
  await field(page, domains.name).fill(`${domains.example}\n${domains.value}`);
  await expect(command(page, notices.commands.mailRecords).locator('code')).toContainText(
    `in '${domains.example}', '${domains.value}')`,
  );
});

test('a wrong value is explained where it is typed, and one click repairs it', async ({ page }) => {
  await open(page, path);
  const host = field(page, server.name);
  await host.fill(`https://${server.value}:5061/`);
  await expect(page.locator(`[data-field="${server.name}"] [data-problem]`)).toBeVisible();
  await expect(host).toHaveAttribute('aria-invalid', 'true');
  await expect(host).toHaveAccessibleDescription(/remove “https:\/\/”/);
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveAttribute(
    'data-state',
    'wrong',
  );
  await page.getByRole('button', { name: `Use ${server.value}` }).click();
  await expect(host).toHaveValue(server.value);
  await expect(host).toBeFocused();
  await expect(host).not.toHaveAttribute('aria-invalid');
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(server.value);
});

test('nothing is called wrong while it is still being typed', async ({ page }) => {
  await open(page, path);
  const host = field(page, server.name);
  await host.pressSequentially(server.value, { delay: 20 });
  await expect(host).not.toHaveAttribute('aria-invalid');
  await expect(page.locator(`[data-field="${server.name}"] [data-problem]`)).toBeHidden();
});

test('a name in Hangul shows the form that goes into the commands', async ({ page }) => {
  await open(page, path);
  await field(page, server.name).fill('서버.회사.한국');
  await expect(page.locator(`[data-field="${server.name}"] [data-notice]`)).toContainText('xn--');
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(
    /^xn--.*\.xn--.*\.xn--3e0b707e$/,
  );
});

test('a default that follows another value says why, until the reader decides', async ({
  page,
}) => {
  await open(page, path);
  const phones = field(page, phoneNotices.name);
  const reason = page.locator(`[data-field="${phoneNotices.name}"] [data-reason]`);
  await expect(phones).toBeChecked();
  await expect(reason).toContainText(phoneNotices.reason);
  await field(page, phoneApp.name).selectOption(phoneApp.modern.value);
  await expect(phones).not.toBeChecked();
  await expect(reason).toContainText(phoneApp.modern.reason);
  const inCommand = valueIn(page, notices.commands.enable, phoneNotices.name);
  await expect(inCommand).toHaveText('$false');
  await phones.check();
  await expect(inCommand).toHaveText('$true');
  await expect(reason).toBeHidden();
  await phones.uncheck();
  await expect(reason).toBeVisible();
});

test('the form counts what is missing and leads from one to the next', async ({ page }) => {
  await open(page, path);
  const progress = page.locator('[data-missing]');
  const next = page.locator('[data-next-missing]');
  await expect(progress).toHaveText('2 values still to fill in');
  await next.click();
  await expect(field(page, domains.name)).toBeFocused();
  await expect(page.locator(`[data-field="${domains.name}"] [data-problem]`)).toBeVisible();
  await next.click();
  await expect(field(page, server.name)).toBeFocused();
  await field(page, server.name).fill(server.value);
  await expect(progress).toHaveText('1 value still to fill in');
  await field(page, domains.name).fill('fabrikam');
  await expect(progress).toHaveText('1 value to correct');
  await field(page, domains.name).fill(domains.value);
  await expect(progress).toHaveText(/^The \d+ values are in place\.$/);
  await expect(next).toBeHidden();
});

test('dragging across a value selects it and opens nothing', async ({ page }) => {
  await open(page, path);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.scrollIntoViewIfNeeded();
  const box = await value.boundingBox();
  if (!box) throw new Error('The value is not on the page.');
  await page.mouse.move(box.x + 4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toContain(server.example.slice(1, -1));
  await expect(field(page, server.name)).not.toBeFocused();
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the form is a sheet that says what is missing and gives the place back', async ({
    page,
  }) => {
    await open(page, path);
    const opener = page.locator('[data-open-values]');
    await expect(opener).toContainText('2 values still to fill in');
    await expect(field(page, server.name)).toBeHidden();
    await opener.click();
    await field(page, server.name).fill(server.value);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(opener).toBeFocused();
    await expect(opener).toContainText('1 value still to fill in');
  });
});
