import { expect, test } from '@playwright/test';
import { field } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = '/en/lync-push-notifications/';

test.use({ viewport: { width: 1280, height: 800 } });

test('the version of the Edge Server decides which tasks are there, and the page says what it hid', async ({
  page,
}) => {
  await open(page, path);
  const lync = page.locator('[data-task="federate-lync-edge"]');
  const ocs = page.locator('[data-task="federate-ocs-edge"]');
  const note = page.locator('[data-hidden-note]');
  await expect(lync).toBeVisible();
  await expect(ocs).toBeHidden();
  const title = await ocs.locator('h2').evaluate((heading) => heading.firstChild?.textContent);
  await expect(note).toContainText(title ?? 'A task has a title.');
  await expect(note).toContainText('Version of the Edge Server: Lync Server 2013');
  await field(page, 'edgeVersion').selectOption('ocs-2007-r2');
  await expect(lync).toBeHidden();
  await expect(ocs).toBeVisible();
  await expect(note).toContainText('Office Communications Server 2007 R2');
});

test('a step for one choice only comes and goes with it', async ({ page }) => {
  await open(page, path);
  const step = page.locator('[data-step="check-apple-port"]');
  await expect(step).toBeVisible();
  await field(page, 'appleClient').selectOption('none');
  await expect(step).toBeHidden();
  await field(page, 'applePush').check();
  await expect(step).toBeVisible();
});

test('an address that leads to a hidden task leads to the note that says why', async ({ page }) => {
  await open(page, `${path}#federate-ocs-edge`);
  await expect(page.locator('[data-hidden-note]')).toBeInViewport();
});

test('what applies is settled before anything is shown', async ({ page }) => {
  await storeValues(page, { edgeVersion: 'ocs-2007-r2' });
  await open(page, path);
  await expect(page.locator('[data-task="federate-lync-edge"]')).toBeHidden();
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
});

test('values that only hidden tasks need are not counted as missing', async ({ page }) => {
  await storeValues(page, { sipDomains: 'contoso.com', edgeFqdn: 'edge.contoso.com' });
  await open(page, path);
  await field(page, 'providerIdentity').fill('x'.repeat(65));
  await expect(page.locator('[data-missing]')).toHaveText('1 value to correct');
  await field(page, 'edgeVersion').selectOption('ocs-2007-r2');
  await expect(page.locator('[data-missing]')).toHaveText('Every value is in place.');
});
