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
