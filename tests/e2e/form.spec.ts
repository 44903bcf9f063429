import { expect, test } from '@playwright/test';
import { command, field, valueIn } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = '/en/lync-push-notifications/';

test.use({ viewport: { width: 1280, height: 800 } });

test('what is typed stands in every command, in prose and in outputs at once', async ({ page }) => {
  await open(page, path);
  await field(page, 'edgeFqdn').fill('Edge07.Fabrikam.com');
  const places = page.locator('[data-param="edgeFqdn"]');
  expect(await places.count()).toBeGreaterThan(3);
  for (const place of await places.all()) {
    await expect(place).toHaveText('edge07.fabrikam.com');
    await expect(place).toHaveAttribute('data-state', 'set');
  }
  await field(page, 'edgeFqdn').fill('');
  await expect(places.first()).toHaveText('accessproxy.contoso.com');
  await expect(places.first()).toHaveAttribute('data-state', 'example');
});

test('a list stands in a command as separate literals', async ({ page }) => {
  await open(page, path);
  await field(page, 'sipDomains').fill('contoso.com\nfabrikam.com');
  await expect(command(page, 'resolve-federation-records').locator('code')).toContainText(
    "in 'contoso.com', 'fabrikam.com')",
  );
});

test('a wrong value is explained where it is typed, and one click repairs it', async ({ page }) => {
  await open(page, path);
  const edge = field(page, 'edgeFqdn');
  await edge.fill('https://edge07.fabrikam.com:5061/');
  await expect(page.locator('[data-field="edgeFqdn"] [data-problem]')).toBeVisible();
  await expect(edge).toHaveAttribute('aria-invalid', 'true');
  await expect(edge).toHaveAccessibleDescription(/remove “https:\/\/”/);
  await expect(valueIn(page, 'test-push-notification', 'edgeFqdn')).toHaveAttribute(
    'data-state',
    'wrong',
  );
  await page.getByRole('button', { name: 'Use edge07.fabrikam.com' }).click();
  await expect(edge).toHaveValue('edge07.fabrikam.com');
  await expect(edge).toBeFocused();
  await expect(edge).not.toHaveAttribute('aria-invalid');
  await expect(valueIn(page, 'test-push-notification', 'edgeFqdn')).toHaveText(
    'edge07.fabrikam.com',
  );
});

test('nothing is called wrong while it is still being typed', async ({ page }) => {
  await open(page, path);
  const edge = field(page, 'edgeFqdn');
  await edge.pressSequentially('edge07.fabrikam.com', { delay: 20 });
  await expect(edge).not.toHaveAttribute('aria-invalid');
  await expect(page.locator('[data-field="edgeFqdn"] [data-problem]')).toBeHidden();
});

test('a name in Hangul shows the form that goes into the commands', async ({ page }) => {
  await open(page, path);
  await field(page, 'edgeFqdn').fill('에지.회사.한국');
  await expect(page.locator('[data-field="edgeFqdn"] [data-notice]')).toContainText('xn--');
  await expect(valueIn(page, 'test-push-notification', 'edgeFqdn')).toHaveText(
    /^xn--.*\.xn--.*\.xn--3e0b707e$/,
  );
});

test('a default that follows another value says why, until the reader decides', async ({
  page,
}) => {
  await open(page, path);
  const apple = field(page, 'applePush');
  const reason = page.locator('[data-field="applePush"] [data-reason]');
  await expect(apple).toBeChecked();
  await expect(reason).toContainText('Lync 2010 Mobile');
  await field(page, 'appleClient').selectOption('lync-2013');
  await expect(apple).not.toBeChecked();
  await expect(reason).toContainText('no longer needs');
  const inCommand = valueIn(page, 'enable-push-notifications', 'applePush');
  await expect(inCommand).toHaveText('$false');
  await apple.check();
  await expect(inCommand).toHaveText('$true');
  await expect(reason).toBeHidden();
  await apple.uncheck();
  await expect(reason).toBeVisible();
});

test('the form counts what is missing and leads from one to the next', async ({ page }) => {
  await open(page, path);
  const progress = page.locator('[data-missing]');
  const next = page.locator('[data-next-missing]');
  await expect(progress).toHaveText('2 values still to fill in');
  await next.click();
  await expect(field(page, 'sipDomains')).toBeFocused();
  await expect(page.locator('[data-field="sipDomains"] [data-problem]')).toBeVisible();
  await next.click();
  await expect(field(page, 'edgeFqdn')).toBeFocused();
  await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
  await expect(progress).toHaveText('1 value still to fill in');
  await field(page, 'sipDomains').fill('fabrikam');
  await expect(progress).toHaveText('1 value to correct');
  await field(page, 'sipDomains').fill('fabrikam.com');
  await expect(progress).toHaveText('Every value is in place.');
  await expect(next).toBeHidden();
});

test('a click on a value opens its field, Enter leads back to the command', async ({ page }) => {
  await open(page, path);
  const value = valueIn(page, 'test-push-notification', 'edgeFqdn');
  await value.click();
  await expect(field(page, 'edgeFqdn')).toBeFocused();
  await page.keyboard.type('edge07.fabrikam.com');
  await page.keyboard.press('Enter');
  await expect(value).toBeFocused();
  await expect(value).toHaveText('edge07.fabrikam.com');
  await expect(value).toBeInViewport();
});

test('dragging across a value selects it and opens nothing', async ({ page }) => {
  await open(page, path);
  const value = valueIn(page, 'test-push-notification', 'edgeFqdn');
  await value.scrollIntoViewIfNeeded();
  const box = await value.boundingBox();
  if (!box) throw new Error('The value is not on the page.');
  await page.mouse.move(box.x + 4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toContain('contoso');
  await expect(field(page, 'edgeFqdn')).not.toBeFocused();
});

test('all values are cleared together, after a question', async ({ page }) => {
  await storeValues(page, { edgeFqdn: 'edge07.fabrikam.com', sipDomains: 'fabrikam.com' });
  await open(page, path);
  await expect(field(page, 'edgeFqdn')).toHaveValue('edge07.fabrikam.com');
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(field(page, 'edgeFqdn')).toHaveValue('edge07.fabrikam.com');
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(field(page, 'edgeFqdn')).toHaveValue('');
  await expect(valueIn(page, 'test-push-notification', 'edgeFqdn')).toHaveText(
    'accessproxy.contoso.com',
  );
  expect(await page.evaluate(() => localStorage.getItem('fieldbook.values'))).toBeNull();
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the form is a sheet that says what is missing and gives the place back', async ({
    page,
  }) => {
    await open(page, path);
    const opener = page.locator('[data-open-values]');
    await expect(opener).toContainText('2 values still to fill in');
    await expect(field(page, 'edgeFqdn')).toBeHidden();
    await opener.click();
    await field(page, 'edgeFqdn').fill('edge07.fabrikam.com');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(opener).toBeFocused();
    await expect(opener).toContainText('1 value still to fill in');
  });

  test('a tap on a value opens the sheet at its field, Enter closes it again', async ({ page }) => {
    await open(page, path);
    const value = valueIn(page, 'test-push-notification', 'edgeFqdn');
    await value.click();
    await expect(field(page, 'edgeFqdn')).toBeFocused();
    await expect(field(page, 'edgeFqdn')).toBeInViewport();
    await page.keyboard.type('edge07.fabrikam.com');
    await page.keyboard.press('Enter');
    await expect(page.locator('dialog[data-sheet]')).toBeHidden();
    await expect(value).toHaveText('edge07.fabrikam.com');
    await expect(value).toBeFocused();
  });
});
