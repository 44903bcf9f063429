import { expect, test, type Page } from '@playwright/test';
import {
  domains,
  found,
  notices,
  pathOf,
  relay,
  relayName,
  server,
} from '../support/fixture-site.ts';
import { hostileValues } from '../support/hostile-values.ts';
import { readSingleQuoted } from '../support/powershell-literal.ts';
import { allowClipboard, command, copy, field } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);
const values = {
  [server.name]: server.value,
  [domains.name]: `${domains.value}, ${domains.example}`,
};

test.use({ viewport: { width: 1280, height: 800 } });
test.beforeEach(async ({ context }) => {
  await allowClipboard(context);
});

test('a command that lacks a value is not copied: it says which and goes there', async ({
  page,
}) => {
  await open(page, path);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  expect(await copy(page, notices.commands.testRelay)).toBe('before');
  const status = command(page, notices.commands.testRelay).getByRole('status');
  await expect(status).toContainText(server.label);
  await expect(field(page, server.name)).toBeFocused();
  await field(page, server.name).fill(server.computer);
  await expect(status).toBeEmpty();
  expect(await copy(page, notices.commands.testRelay)).toBe('before');
});

test('a single line is copied without a line break, with the values as literals', async ({
  page,
}) => {
  await storeValues(page, values);
  await open(page, path);
  expect(await copy(page, notices.commands.testRelay)).toBe(
    `Test-CfRelay -TargetFqdn '${server.value}' -Domain '${found.host}' -ProxyFqdn '${relay.value}'`,
  );
  await expect(command(page, notices.commands.testRelay).getByRole('status')).toHaveText(
    `Copied: 1 line, for ${server.value}`,
  );
});

test('a block is copied with an empty line after it', async ({ page }) => {
  await storeValues(page, values);
  await open(page, path);
  const text = await copy(page, notices.commands.mailRecords);
  expect(text).toContain(`foreach ($domain in '${domains.value}', '${domains.example}') {\n`);
  expect(text.endsWith('\n}\n\n')).toBe(true);
  expect(text).not.toMatch(/[\t\u00a0\r]/);
});

test('a command that something has changed on the page is not copied', async ({ page }) => {
  await storeValues(page, values);
  await open(page, path);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  const block = command(page, notices.commands.testRelay);
  await block.locator('pre > code').evaluate((code) => {
    code.append(' -Force');
  });
  expect(await copy(page, notices.commands.testRelay)).toBe('before');
  await expect(block.getByRole('status')).toContainText('Something has changed this command');
});

test('hostile values are copied as exactly the literal that they are', async ({ page }) => {
  await open(page, path);
  const block = command(page, notices.commands.addRelay);
  const typed = hostileValues.filter(
    (value) => value.trim() === value && value.length <= relayName.maxLength,
  );
  for (const value of typed) {
    await field(page, relayName.name).fill(value);
    const text = await copy(page, notices.commands.addRelay);
    const [, literal] = /New-CfRelay -Identity (.*) -Enabled \$true -ProxyFqdn/su.exec(text) ?? [];
    expect(readSingleQuoted(literal ?? ''), value).toBe(value);
    const shown = await block.locator('pre').textContent();
    expect(`${shown?.trimEnd() ?? ''}\n\n`, 'what is shown is what is copied').toBe(text);
  }
});

test('values that would deceive are refused', async ({ page }) => {
  await open(page, path);
  for (const value of ['Relay\u202eecitoN', 'a\u0007b', 'a\u2028b']) {
    await field(page, relayName.name).fill(value);
    await copy(page, notices.commands.addRelay);
    await expect(command(page, notices.commands.addRelay).getByRole('status')).toContainText(
      'Not copied',
    );
    await expect(field(page, relayName.name)).toHaveAccessibleDescription(/U\+/);
    expect(
      await command(page, notices.commands.addRelay).locator('pre').textContent(),
    ).not.toContain(value);
  }
});

test('nothing but reading commands is copied several at once', async ({ page }) => {
  await open(page, path);
  const buttons = page.locator('[data-task]').getByRole('button', { name: /^Copy/ });
  const inBlocks = page.locator('command-block, request-block, check-list').getByRole('button', {
    name: /^Copy/,
  });
  await expect(buttons).not.toHaveCount(0);
  await expect(buttons).toHaveCount(await inBlocks.count());
  for (const list of await page.locator('check-list').all()) {
    const ids = ((await list.getAttribute('data-checks')) ?? '').split(' ');
    for (const id of ids)
      await expect(command(page, id).first()).toHaveAttribute('data-effect', 'reads');
  }
});

/** Takes the asynchronous clipboard API away, as an insecure page has it, and keeps it for the test. */
async function withoutClipboardApi(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = navigator.clipboard;
    Object.assign(window, { readCopied: () => real.readText() });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
}

test('copying works without the asynchronous clipboard API', async ({ page }) => {
  await storeValues(page, values);
  await withoutClipboardApi(page);
  await open(page, path);
  const block = command(page, notices.commands.mailRecords);
  await block.locator('button[data-copy]').click();
  await expect(block.getByRole('status')).toHaveText(/^Copied: \d+ lines/);
  await expect(block.locator('button[data-copy]')).toBeFocused();
  const text = await page.evaluate<string>('readCopied()');
  expect(text).toContain(`in '${domains.value}', '${domains.example}') {\n`);
  expect(text.endsWith('}\n\n')).toBe(true);
});

test('where no script may copy, the text is there to be copied by hand', async ({ page }) => {
  await storeValues(page, values);
  await withoutClipboardApi(page);
  await page.addInitScript(() => {
    Object.assign(document, { execCommand: () => false });
  });
  await open(page, path);
  const block = command(page, notices.commands.testNotice);
  await block.locator('button[data-copy]').click();
  await expect(block.getByRole('status')).toContainText('Ctrl+C');
  await expect(block.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+C');
  expect(await page.evaluate<string>('readCopied()')).toBe(
    `Test-CfNotice -ServerFqdn '${server.value}'`,
  );
});
