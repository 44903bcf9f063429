import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { field } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = '/en/lync-push-notifications/';

test.use({ viewport: { width: 1280, height: 900 } });

function file(values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'fieldbook-values', version: 1, values });
}

async function load(page: Page, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  const chosen = { name: 'values.json', mimeType: 'application/json', buffer };
  await page.locator('[data-load-values] input').setInputFiles(chosen);
  await expect(page.locator('[data-approve-values]')).toBeVisible();
}

test('values that are saved on one machine load on another', async ({ page, browser, baseURL }) => {
  await open(page, path);
  await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
  const downloading = page.waitForEvent('download');
  await page.locator('[data-save-values]').click();
  const saved = await (await downloading).path();
  const other = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await open(other, '/ko/lync-push-notifications/');
  await load(other, readFileSync(saved));
  await expect(field(other, 'edgeFqdn')).toHaveValue('');
  await expect(other.locator('[data-change="edgeFqdn"]')).toContainText('edge07.fabrikam.com');
  await other.locator('[data-approve-values] [data-use-values]').click();
  await expect(field(other, 'edgeFqdn')).toHaveValue('edge07.fabrikam.com');
  await other.close();
});

test('where there is nothing to save, the page says so', async ({ page }) => {
  await open(page, path);
  await page.locator('[data-save-values]').click();
  await expect(page.locator('[data-values-said]')).toHaveText(/no values to save/);
  await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
  const downloading = page.waitForEvent('download');
  await page.locator('[data-save-values]').click();
  await downloading;
  await expect(page.locator('[data-values-said]')).toBeHidden();
});

test('where what reads a file cannot be loaded, the page says so', async ({ page }) => {
  await page.route(/values-file-panel/, (route) => route.abort());
  await open(page, path);
  const chosen = { name: 'values.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await page.locator('[data-load-values] input').setInputFiles(chosen);
  await expect(page.locator('[data-values-said]')).toHaveText(/Reload the page/);
});

test('every change is shown, wrong ones cannot be used, and what is not ticked stays', async ({
  page,
}) => {
  await storeValues(page, { edgeFqdn: 'old.contoso.com', sipDomains: 'contoso.com' });
  await open(page, path);
  await load(
    page,
    file({
      edgeFqdn: 'not a host',
      sipDomains: ['fabrikam.com'],
      providerIdentity: 'Other',
      noSuchName: 'x',
      tenantDomain: 'fabrikam.onmicrosoft.com',
    }),
  );
  const dialog = page.locator('[data-approve-values]');
  await expect(dialog.locator('[data-change="edgeFqdn"] input')).toBeDisabled();
  await expect(dialog.locator('[data-change="edgeFqdn"]')).toContainText('old.contoso.com');
  await expect(dialog).toContainText('noSuchName');
  await expect(dialog.locator('[data-change="tenantDomain"]')).toBeVisible();
  await dialog.locator('[data-change="providerIdentity"] input').uncheck();
  await dialog.locator('[data-use-values]').click();
  await expect(field(page, 'edgeFqdn')).toHaveValue('old.contoso.com');
  await expect(field(page, 'sipDomains')).toHaveValue('fabrikam.com');
  await expect(field(page, 'providerIdentity')).toHaveValue('');
});

test('values of other runbooks are named, judged and shown like the page’s own', async ({
  page,
}) => {
  await open(page, '/ko/lync-push-notifications/');
  await load(
    page,
    file({
      tenantDomain: 'not a domain $(evil)\u202e',
      mailboxServer: 'mbx01.fabrikam.com',
      edgeFqdn: 'edge07.fabrikam.com',
    }),
  );
  const dialog = page.locator('[data-approve-values]');
  const changes = dialog.locator('[data-change]');
  await expect(changes).toHaveCount(3);
  await expect(changes.first()).toHaveAttribute('data-change', 'edgeFqdn');
  await expect(dialog.getByRole('rowheader', { name: '다른 절차서의 값' })).toBeVisible();
  const wrong = dialog.locator('[data-change="tenantDomain"]');
  await expect(wrong.locator('input')).toBeDisabled();
  await expect(wrong.locator('input')).not.toBeChecked();
  await expect(wrong.getByRole('rowheader')).toHaveText(/[가-힣]/);
  await expect(wrong).toContainText('U+202E');
  expect(await dialog.textContent()).not.toMatch(/[\u202a-\u202e]/);
  await dialog.locator('[data-use-values]').click();
  const stored = await page.evaluate(() => localStorage.getItem('fieldbook.values'));
  expect(JSON.parse(stored ?? '')).toEqual({
    version: 1,
    values: { edgeFqdn: 'edge07.fabrikam.com', mailboxServer: 'mbx01.fabrikam.com' },
  });
});

test('values are only used while one is ticked, and not offered where none can be', async ({
  page,
}) => {
  await open(page, path);
  const dialog = page.locator('[data-approve-values]');
  const use = dialog.locator('[data-use-values]');
  await load(page, file({ edgeFqdn: 'new.contoso.com', sipDomains: 'not a domain' }));
  await dialog.locator('[data-change="edgeFqdn"] input').uncheck();
  await expect(use).toBeDisabled();
  await dialog.locator('[data-change="edgeFqdn"] input').check();
  await expect(use).toBeEnabled();
  await dialog.locator('[data-close-approval]').click();
  await load(page, file({ sipDomains: 'not a domain' }));
  await expect(dialog.locator('[data-change="sipDomains"]')).toBeVisible();
  await expect(use).toBeHidden();
});

test('of names that nobody knows only some are listed, and nothing else is said', async ({
  page,
}) => {
  await open(page, path);
  const names = Array.from({ length: 5000 }, (_, number) => [`name${number}`, 'x'] as const);
  await load(page, file(Object.fromEntries(names)));
  const dialog = page.locator('[data-approve-values]');
  await expect(dialog.locator('[data-content] > *')).toHaveCount(1);
  await expect(dialog).toContainText('name11, and 4988 more');
  await expect(dialog.locator('[data-use-values]')).toBeHidden();
});

test('a long value leaves the other columns their width, and is shown whole when asked for', async ({
  page,
}) => {
  await open(page, path);
  const long = `${'x'.repeat(9999)}z`;
  await load(page, file({ providerIdentity: long, edgeFqdn: 'new.contoso.com' }));
  const row = page.locator('[data-change="providerIdentity"]');
  for (const cell of await row.locator('th, td:nth-child(n + 3)').all()) {
    expect((await cell.boundingBox())?.width).toBeGreaterThan(150);
  }
  expect((await row.boundingBox())?.height).toBeLessThan(400);
  await expect(row.getByText(long)).toBeHidden();
  await row.locator('summary').click();
  await expect(row.getByText(long)).toBeVisible();
});

test('cancelling changes nothing', async ({ page }) => {
  await storeValues(page, { edgeFqdn: 'old.contoso.com' });
  await open(page, path);
  await load(page, file({ edgeFqdn: 'new.contoso.com' }));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-approve-values]')).toBeHidden();
  await expect(field(page, 'edgeFqdn')).toHaveValue('old.contoso.com');
});

for (const [what, content, reason] of [
  ['cut off', file({ edgeFqdn: 'x' }).slice(0, -5), 'damaged'],
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not a text file'],
  ['other JSON', '{"a":1}', 'not a values file'],
  [
    'a prototype',
    '{"format":"fieldbook-values","version":1,"values":{"__proto__":{"edgeFqdn":"x"}}}',
    '__proto__',
  ],
  [
    'of two minds',
    '{"format":"fieldbook-values","version":1,"values":{"edgeFqdn":"good","edgeFqdn":"evil"}}',
    'edgeFqdn more than once',
  ],
  ['of a later format', '{"format":"fieldbook-values","version":9,"values":{}}', 'format 9'],
  ['huge', Buffer.alloc(300 * 1024, 32), '308 kB'],
] as const) {
  test(`a file that is ${what} is refused with the reason, and nothing typed is lost`, async ({
    page,
  }) => {
    await storeValues(page, { edgeFqdn: 'old.contoso.com' });
    await open(page, path);
    await load(page, content);
    const dialog = page.locator('[data-approve-values]');
    await expect(dialog).toContainText(reason);
    await expect(dialog.locator('[data-use-values]')).toBeHidden();
    await dialog.locator('[data-close-approval]').click();
    await expect(field(page, 'edgeFqdn')).toHaveValue('old.contoso.com');
  });
}
