import { expect, test, type Page } from '@playwright/test';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);
const complete = { [server.name]: server.value, [domains.name]: domains.value };
const mine = (page: Page) => page.locator('.values-main .value[data-state=set]');

test.use({ viewport: { width: 1280, height: 800 } });

test('in a folded form each name of a list has a line of its own', async ({ page }) => {
  await storeValues(page, { ...complete, [domains.name]: 'contoso.com, fabrikam.com' });
  await open(page, path);
  await expect(mine(page)).toHaveText(['contoso.com', 'fabrikam.com', server.value]);
});

test('a folded form shows each value under its label, and says of a default that it is one', async ({
  page,
}) => {
  await storeValues(page, complete);
  await open(page, path);
  const shown = page.locator('.values-main');
  await expect(shown.locator('dt')).toHaveText([
    domains.label,
    'Version of Contoso Files',
    server.label,
    'Name of the relay',
    'FQDN of the relay',
    'App on the phones',
    'Pagers in use',
    'Notices to phones',
    'Notices to pagers',
  ]);
  const line = (text: string) => shown.locator('dd').filter({ hasText: text });
  await expect(line('NoticeRelay')).toHaveText('NoticeRelay Default');
  await expect(line('Both apps')).toHaveText('Both apps Default');
  await expect(line(server.value)).toHaveText(server.value);
});
