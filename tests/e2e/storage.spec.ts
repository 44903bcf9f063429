import { expect, test } from '@playwright/test';
import { field, valueIn } from '../support/runbook-page.ts';
import { open, storeValues, watch } from '../support/visit.ts';

const path = '/en/lync-push-notifications/';
const key = 'fieldbook.values';

test.use({ viewport: { width: 1280, height: 800 } });

test('values stay across reloads, runbooks and languages, shared by name', async ({ page }) => {
  await open(page, path);
  await field(page, 'sipDomains').fill('fabrikam.com');
  await open(page, '/fr/lync-skype-provisioning/');
  await expect(field(page, 'sipDomains')).toHaveValue('fabrikam.com');
  await open(page, path);
  await expect(field(page, 'sipDomains')).toHaveValue('fabrikam.com');
});

test('another tab follows at once, and neither loses what the other typed', async ({
  page,
  context,
}) => {
  await open(page, path);
  const other = await context.newPage();
  await open(other, path);
  await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
  await expect(field(other, 'edgeFqdn')).toHaveValue('edge07.fabrikam.com');
  await expect(valueIn(other, 'test-push-notification', 'edgeFqdn')).toHaveText(
    'edge07.fabrikam.com',
  );
  await field(other, 'sipDomains').fill('fabrikam.com');
  await expect(field(page, 'sipDomains')).toHaveValue('fabrikam.com');
  await expect(field(page, 'edgeFqdn')).toHaveValue('edge07.fabrikam.com');
  await other.evaluate(() => {
    localStorage.clear();
  });
  await expect(field(page, 'edgeFqdn')).toHaveValue('');
});

const unreadable = [
  '{"version":1,',
  'null',
  '[]',
  '"x"',
  '{"version":2,"values":{}}',
  '{"version":1}',
  '\u0000',
];

for (const stored of unreadable) {
  test(`stored ${JSON.stringify(stored)} is ignored, and said to be`, async ({ page, baseURL }) => {
    const misdeeds = watch(page, baseURL?.replace(/\/$/, '') ?? '');
    await page.addInitScript(
      ([name, text]) => {
        if (localStorage.length === 0) localStorage.setItem(name, text);
      },
      [key, stored] as const,
    );
    await open(page, path);
    await expect(page.locator('[data-storage-note]')).toContainText('could not be read');
    await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
    await expect(page.locator('[data-storage-note]')).toBeHidden();
    await page.reload();
    await expect(field(page, 'edgeFqdn')).toHaveValue('edge07.fabrikam.com');
    expect(misdeeds.messages).toEqual([]);
  });
}

test('foreign entries are left out one by one, hostile names and markup do nothing', async ({
  page,
  baseURL,
}) => {
  const misdeeds = watch(page, baseURL?.replace(/\/$/, '') ?? '');
  const values = {
    edgeFqdn: 'edge07.fabrikam.com',
    sipDomains: 7,
    providerIdentity: '<img src=x onerror="document.title=1">',
    edgeVersion: 'windows-95',
    applePush: 'perhaps',
    toString: 'x',
    huge: 'x'.repeat(20_000),
  };
  await page.addInitScript(
    ([name, text]) => {
      localStorage.setItem(name, text);
    },
    [key, JSON.stringify({ version: 1, values }).replace('"huge"', '"__proto__"')] as const,
  );
  await open(page, path);
  await expect(field(page, 'edgeFqdn')).toHaveValue('edge07.fabrikam.com');
  await expect(field(page, 'sipDomains')).toHaveValue('');
  await expect(valueIn(page, 'add-hosting-provider', 'providerIdentity')).toHaveText(
    '<img src=x onerror="document.title=1">',
  );
  await expect(page.locator('pre img')).toHaveCount(0);
  expect(misdeeds.messages).toEqual([]);
});

test('without storage the page still works, and says that nothing is kept', async ({
  page,
  baseURL,
}) => {
  const misdeeds = watch(page, baseURL?.replace(/\/$/, '') ?? '');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page, path);
  await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
  await field(page, 'sipDomains').fill('fabrikam.com');
  await expect(valueIn(page, 'test-push-notification', 'edgeFqdn')).toHaveText(
    'edge07.fabrikam.com',
  );
  await expect(page.locator('[data-storage-note]')).toContainText('does not let the page keep');
  await expect(page.locator('[data-missing]')).toHaveText('Every value is in place.');
  expect(misdeeds.messages).toEqual([]);
});

test('a full storage loses nothing that is on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await open(page, path);
  await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
  await field(page, 'sipDomains').fill('fabrikam.com');
  await expect(field(page, 'edgeFqdn')).toHaveValue('edge07.fabrikam.com');
  await expect(page.locator('[data-storage-note]')).toBeVisible();
});

test('ticks of steps stay, in every language', async ({ page }) => {
  await open(page, path);
  const tick = (id: string) => page.locator(`[data-step="${id}"] input[data-done]`);
  await tick('find-edge-server').check();
  await tick('check-roles').check();
  await tick('check-roles').uncheck();
  await open(page, '/ko/lync-push-notifications/');
  await expect(tick('find-edge-server')).toBeChecked();
  await expect(tick('check-roles')).not.toBeChecked();
});

test('the theme is the reader’s choice and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, path);
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.locator('[data-theme-toggle]').click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background()).toBe(dark);
});

test('values are in place when the page is first seen', async ({ page }) => {
  await storeValues(page, { edgeFqdn: 'edge07.fabrikam.com' });
  await open(page, path);
  await expect(valueIn(page, 'test-push-notification', 'edgeFqdn')).toHaveText(
    'edge07.fabrikam.com',
  );
});

test('a list of hundreds of domains is kept, also when another field is typed', async ({
  page,
}) => {
  const domains = Array.from({ length: 450 }, (_, at) => `domain-number-${at}.example.com`);
  const typed = domains.join('\n');
  await open(page, path);
  await field(page, 'sipDomains').fill(typed);
  await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
  await expect(field(page, 'sipDomains')).toHaveValue(typed);
  await page.reload();
  await expect(field(page, 'sipDomains')).toHaveValue(typed);
});

test('a value that is too long to be kept says so, and stays in its field', async ({ page }) => {
  const typed = 'contoso.com '.repeat(5000);
  await open(page, path);
  await field(page, 'sipDomains').fill(typed);
  await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
  await expect(field(page, 'sipDomains')).toHaveValue(typed);
  await expect(field(page, 'sipDomains')).toHaveAccessibleDescription(/At most 50000/);
  await field(page, 'sipDomains').fill('contoso.com');
  await page.reload();
  await expect(field(page, 'sipDomains')).toHaveValue('contoso.com');
});
