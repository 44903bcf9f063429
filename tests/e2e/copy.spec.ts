import { expect, test, type Page } from '@playwright/test';
import { hostileValues } from '../support/hostile-values.ts';
import { readSingleQuoted } from '../support/powershell-literal.ts';
import { allowClipboard, clipboard, command, copy, field } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = '/en/lync-push-notifications/';
const values = { edgeFqdn: 'edge07.fabrikam.com', sipDomains: 'fabrikam.com, contoso.com' };

test.use({ viewport: { width: 1280, height: 800 } });
test.beforeEach(async ({ context }) => {
  await allowClipboard(context);
});

test('a command that lacks a value is not copied: it says which and goes there', async ({
  page,
}) => {
  await open(page, path);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  expect(await copy(page, 'test-federated-partner')).toBe('before');
  const status = command(page, 'test-federated-partner').getByRole('status');
  await expect(status).toContainText('Internal FQDN of the Edge Server');
  await expect(field(page, 'edgeFqdn')).toBeFocused();
  await field(page, 'edgeFqdn').fill('edge07');
  await expect(status).toBeEmpty();
  expect(await copy(page, 'test-federated-partner')).toBe('before');
});

test('a single line is copied without a line break, with the values as literals', async ({
  page,
}) => {
  await storeValues(page, values);
  await open(page, path);
  expect(await copy(page, 'test-federated-partner')).toBe(
    "Test-CsFederatedPartner -TargetFqdn 'edge07.fabrikam.com' -Domain 'push.lync.com' -ProxyFqdn 'sipfed.online.lync.com'",
  );
  await expect(command(page, 'test-federated-partner').getByRole('status')).toHaveText('Copied');
});

test('a block is copied with an empty line after it', async ({ page }) => {
  await storeValues(page, values);
  await open(page, path);
  const text = await copy(page, 'resolve-federation-records');
  expect(text).toMatch(/^foreach \(\$domain in 'fabrikam\.com', 'contoso\.com'\) \{\n/);
  expect(text.endsWith('\n}\n\n')).toBe(true);
  expect(text).not.toMatch(/[\t\u00a0\r]/);
});

test('the template itself can be copied, whatever is missing', async ({ page }) => {
  await open(page, path);
  const block = command(page, 'test-push-notification');
  await block.locator('[data-copy-template]').click();
  await expect(block.getByRole('status')).toHaveText('Template copied');
  expect(await clipboard(page)).toBe("Test-CsMcxPushNotification -AccessEdgeFqdn '{{edgeFqdn}}'");
});

test('hostile values are copied as exactly the literal that they are', async ({ page }) => {
  await open(page, path);
  const block = command(page, 'add-hosting-provider');
  const typed = hostileValues.filter((value) => value.trim() === value && value.length <= 64);
  for (const value of typed) {
    await field(page, 'providerIdentity').fill(value);
    const text = await copy(page, 'add-hosting-provider');
    const [, literal] =
      /New-CsHostingProvider -Identity (.*) -Enabled \$true -ProxyFqdn/su.exec(text) ?? [];
    expect(readSingleQuoted(literal ?? ''), value).toBe(value);
    const shown = await block.locator('pre').textContent();
    expect(`${shown?.trimEnd() ?? ''}\n\n`, 'what is shown is what is copied').toBe(text);
  }
});

test('values that would deceive are refused', async ({ page }) => {
  await open(page, path);
  for (const value of ['Lync\u202eenilnO', 'a\u0007b', 'a\u2028b']) {
    await field(page, 'providerIdentity').fill(value);
    await copy(page, 'add-hosting-provider');
    await expect(command(page, 'add-hosting-provider').getByRole('status')).toContainText(
      'Not copied',
    );
    await expect(field(page, 'providerIdentity')).toHaveAccessibleDescription(/U\+/);
    expect(await command(page, 'add-hosting-provider').locator('pre').textContent()).not.toContain(
      value,
    );
  }
});

test('nothing copies several commands at once', async ({ page }) => {
  await open(page, path);
  const buttons = page.locator('[data-task]').getByRole('button', { name: /^Copy/ });
  const inBlocks = page.locator('command-block, request-block').getByRole('button', {
    name: /^Copy/,
  });
  await expect(buttons).not.toHaveCount(0);
  await expect(buttons).toHaveCount(await inBlocks.count());
});

test('lines wrap or scroll as the reader chooses, and stay so', async ({ page }) => {
  await storeValues(page, values);
  await open(page, path);
  const pre = command(page, 'enable-push-notifications').locator('pre');
  await pre.scrollIntoViewIfNeeded();
  const isWrapped = () => pre.evaluate((element) => element.scrollWidth <= element.clientWidth);
  const button = command(page, 'enable-push-notifications').locator('[data-wrap]');
  expect(await isWrapped()).toBe(false);
  await button.click();
  expect(await isWrapped()).toBe(true);
  await page.reload();
  await pre.scrollIntoViewIfNeeded();
  await expect.poll(isWrapped).toBe(true);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  expect(await isWrapped()).toBe(false);
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
  const block = command(page, 'resolve-federation-records');
  await block.locator('button[data-copy]').click();
  await expect(block.getByRole('status')).toHaveText('Copied');
  await expect(block.locator('button[data-copy]')).toBeFocused();
  const text = await page.evaluate<string>('readCopied()');
  expect(text).toContain("in 'fabrikam.com', 'contoso.com') {\n");
  expect(text.endsWith('}\n\n')).toBe(true);
});

test('where no script may copy, the text is there to be copied by hand', async ({ page }) => {
  await storeValues(page, values);
  await withoutClipboardApi(page);
  await page.addInitScript(() => {
    Object.assign(document, { execCommand: () => false });
  });
  await open(page, path);
  const block = command(page, 'test-push-notification');
  await block.locator('button[data-copy]').click();
  await expect(block.getByRole('status')).toContainText('Ctrl+C');
  await expect(block.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+C');
  expect(await page.evaluate<string>('readCopied()')).toBe(
    "Test-CsMcxPushNotification -AccessEdgeFqdn 'edge07.fabrikam.com'",
  );
});
