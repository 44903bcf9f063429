import { expect, test } from '@playwright/test';
import {
  companyDomain,
  domains,
  notices,
  pathOf,
  report,
  server,
} from '../support/fixture-site.ts';
import { field, valueIn } from '../support/runbook-page.ts';
import { load, valuesFile } from '../support/values-file.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);

test.use({ viewport: { width: 1280, height: 900 } });

test('a name in Punycode is shown as it reads, whether it was typed or stored', async ({
  page,
}) => {
  await storeValues(page, { [domains.name]: 'xn--bcher-kva.example, contoso.com' });
  await open(page, path);
  const said = (name: string) => page.locator(`[data-field="${name}"] [data-notice]`);
  await expect(said(domains.name)).toContainText('bücher.example');
  await field(page, server.name).fill('server.xn--bcher-kva.example');
  await expect(said(server.name)).toContainText('server.bücher.example');
  await expect(said(server.name)).toContainText('server.xn--bcher-kva.example');
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveAttribute(
    'data-state',
    'set',
  );
});

test('a name that looks like another stays in Punycode', async ({ page }) => {
  await open(page, path);
  await field(page, server.name).fill('www.xn--80ak6aa92e.com');
  const said = page.locator(`[data-field="${server.name}"] [data-notice]`);
  await expect(said).toContainText('www.xn--80ak6aa92e.com');
  await expect(said).not.toContainText(/\p{Script=Cyrillic}/u);
});

test('a name that browsers read differently is refused, and its form in Punycode is one click away', async ({
  page,
}) => {
  await open(page, path);
  await field(page, server.name).fill('www.faß.de');
  await expect(page.locator(`[data-field="${server.name}"] [data-problem]`)).toContainText(
    'www.xn--fa-hia.de',
  );
  await page.getByRole('button', { name: 'Use www.xn--fa-hia.de' }).click();
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(
    'www.xn--fa-hia.de',
  );
});

test('values that are offered show what they read beside them', async ({ page }) => {
  await storeValues(page, { [server.name]: 'www.xn--bcher-kva.example' });
  await open(page, path);
  await load(
    page,
    valuesFile({
      [server.name]: 'www.xn--pple-43d.com',
      [companyDomain.name]: 'xn--bcher-kva.example',
      [domains.name]: 'xn--a.example',
    }),
  );
  const change = (name: string) => page.locator(`[data-approve-values] [data-change="${name}"]`);
  await expect(change(server.name)).toContainText('www.bücher.example');
  await expect(change(server.name)).not.toContainText(/\p{Script=Cyrillic}/u);
  await expect(change(companyDomain.name)).toContainText('bücher.example');
  await expect(change(domains.name)).toHaveCount(0);
  await expect(
    page.locator('[data-approve-values] li').filter({ hasText: domains.name }),
  ).toContainText('xn--a');
});

test('where the rules cannot be loaded the value is not used, and the page says so', async ({
  page,
}) => {
  await page.route(/all-rules/, (route) => route.abort());
  await open(page, pathOf(report));
  await field(page, server.name).fill('www.bücher.example');
  await expect(page.locator(`[data-field="${server.name}"] [data-problem]`)).toContainText(
    'reload the page',
  );
  await page.unroute(/all-rules/);
  await page.reload();
  await expect(page.locator(`[data-field="${server.name}"] [data-notice]`)).toContainText(
    'www.xn--bcher-kva.example',
  );
});
