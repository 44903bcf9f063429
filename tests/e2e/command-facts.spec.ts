import { expect, test } from '@playwright/test';
import { notices, pathOf, report, server } from '../support/fixture-site.ts';
import { allowClipboard, clipboard, command, copy } from '../support/runbook-page.ts';
import { searchFor } from '../support/search.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);
const { commands, steps, tasks } = notices;
const values = { [server.name]: server.value };

test.use({ viewport: { width: 1280, height: 800 } });
test.beforeEach(async ({ context }) => {
  await allowClipboard(context);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each command says what it does, where, and what it needs', async ({ page }) => {
    await page.goto(path);
    const facts = (id: string) => command(page, id).locator('.facts').first();
    await expect(facts(commands.showServers)).toHaveText(/^Reads only ?Workstation ?Windows/);
    await expect(facts(commands.testPort)).toContainText('Computer in the phones’ Wi-Fi network');
    await expect(facts(commands.addRelay)).toHaveText(/^Makes changes/);
    await expect(facts(commands.addRelay)).toContainText('Requires StorageAdmins or StorageOwners');
    await expect(facts(commands.removeRelay)).toContainText('Asks for confirmation');
    await expect(facts(commands.testNotice)).toHaveText(/^For reference only: the service is gone/);
    await expect(command(page, commands.addRelay)).toHaveAttribute('data-effect', 'changes');
    await expect(facts(commands.addRelay).locator('.place')).toHaveText('Workstation');
  });

  test('the names of roles stand among words without a gap', async ({ page }) => {
    await page.goto(path);
    const names = command(page, commands.addRelay).locator('.facts code');
    await expect(names).toHaveText(['StorageAdmins', 'StorageOwners']);
    const gaps = await names.evaluateAll((elements) =>
      elements.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return element.getBoundingClientRect().width - range.getBoundingClientRect().width;
      }),
    );
    expect(Math.max(...gaps)).toBeLessThan(1);
  });

  test('the list of tasks says what each does at most, and where', async ({ page }) => {
    await page.goto(path);
    const entry = (task: string) => page.locator(`.order a[href="#${task}"]`);
    await expect(entry(tasks.prerequisites)).toContainText('Reads only');
    await expect(entry(tasks.prerequisites)).toContainText('Computer outside your network');
    await expect(entry(tasks.switch)).toContainText('Makes changes');
    await expect(entry(tasks.switch)).toContainText('Windows PowerShell');
    await expect(entry(tasks.switch)).toContainText('Requires StorageAdmins');
    await expect(entry(tasks.tests)).toContainText('Asks for confirmation');
    await expect(entry(tasks.tests)).toContainText('Cannot be undone');
    await expect(entry(tasks.oldServers).locator('[data-effect-mark]')).toHaveCount(0);
    await expect(entry(tasks.oldServers)).toContainText('No commands');
  });

  test('where, in which shell and with which rights is shown in the list of tasks when asked for', async ({
    page,
  }) => {
    await page.goto(path);
    const entry = page.locator(`.order a[href="#${tasks.switch}"]`);
    await expect(entry.getByText('Makes changes')).toBeVisible();
    await expect(entry.getByText('Windows PowerShell')).toBeHidden();
    await page.getByText('Computers, shells and permissions for each task').click();
    await expect(entry.getByText('Windows PowerShell')).toBeVisible();
    await expect(entry.getByText('Requires StorageAdmins')).toBeVisible();
  });

  test('what cannot be taken back says so, with its reason', async ({ page }) => {
    await page.goto(path);
    const block = command(page, commands.sendNotice);
    await expect(block).toContainText('Cannot be undone');
    await expect(block).toContainText('Nobody can call it back.');
  });

  test('where there is nothing to take back, only the reason is said', async ({ page }) => {
    await page.goto(pathOf(report));
    const block = command(page, report.commands.writeShare);
    await expect(block).toContainText('Delete it when nobody reads it any more.');
    await expect(block).not.toContainText('Cannot be undone');
  });

  test('the sample shows what decides, and the failures stand in a table', async ({ page }) => {
    await page.goto(path);
    const step = page.locator(`[data-step]#${steps.testRelay}`);
    await expect(step.locator('figcaption')).toHaveText('What you should see');
    await expect(step.locator('.expectations li').first()).toHaveText('Result = Success');
    await expect(step.locator('[data-output] mark')).toHaveText('Success');
    const failures = step.getByRole('table', { name: 'If you see something else' });
    await expect(failures.getByRole('row', { name: '554 5.7.1' })).toContainText(
      'The relay does not know your server.',
    );
    await failures.getByRole('link', { name: 'The notice was rejected' }).click();
    await expect(page).toHaveURL(`${path}#${steps.resolveRejection}`);
  });

  test('a text that one command prints is explained beside it', async ({ page }) => {
    await page.goto(path);
    const step = page.locator(`[data-step]#${steps.addRelay}`);
    await step.locator('summary', { hasText: 'Messages explained' }).click();
    const gloss = step.locator('.glosses > div');
    await expect(gloss).toBeVisible();
    await expect(gloss.locator('dt')).toHaveAttribute('lang', 'en');
    await expect(gloss.locator('dd')).toHaveText(
      'A relay with this name is there. Nothing was added.',
    );
  });

  test('what several commands can say is explained once, and each leads there', async ({
    page,
  }) => {
    await page.goto(path);
    const step = page.locator(`[data-step]#${steps.addRelay}`);
    await step.getByRole('link', { name: 'Messages that other commands share' }).click();
    await expect(page).toHaveURL(`${path}#messages`);
    const row = page.getByRole('row', { name: 'Access is denied' });
    await expect(page.locator('#messages').locator(row)).toBeVisible();
    await expect(row).toHaveCount(1);
  });
});

test('a command that cannot be taken back is copied on a second word only', async ({ page }) => {
  await storeValues(page, values);
  await open(page, path);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  expect(await copy(page, commands.sendNotice)).toBe('before');
  const status = command(page, commands.sendNotice).getByRole('status');
  await expect(status).toContainText('This command cannot be undone.');
  const button = command(page, commands.sendNotice).locator('button[data-copy]');
  await button.dblclick();
  expect(await clipboard(page), 'a second press on the button is no word').toBe('before');
  await page.keyboard.press('Escape');
  await expect(status).toBeEmpty();
  await button.press('Enter');
  await status.getByRole('button', { name: 'Copy anyway' }).press('Enter');
  await expect(button).toBeFocused();
  await expect(status).toHaveText(/^Copied: \d+ lines, for/);
  expect(await clipboard(page)).toContain(`Send-CfNotice -ServerFqdn '${server.value}'`);
});

test('reading commands of one task are copied as one text', async ({ page }) => {
  await open(page, path);
  const checks = page.locator('check-list');
  await expect(checks).toHaveCount(1);
  await expect(checks).toContainText('2 read-only commands as one text.');
  await checks.getByRole('button', { name: 'Copy the checks' }).click();
  await expect(checks.getByRole('status')).toHaveText(/^Copied: \d+ lines$/);
  const text = await clipboard(page);
  expect(text.startsWith("& {\n    $ErrorActionPreference = 'Stop'\n")).toBe(true);
  const parts = [
    `Write-Host '== ${commands.showServers}'`,
    'Get-CfServer',
    `Write-Host '== ${commands.showRoles}'`,
    'Get-CfRole',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(text).not.toContain('whoami');
});

test('a result says what its step does, and a message finds its meaning', async ({ page }) => {
  await open(page, path);
  await page.keyboard.press('Control+K');
  const results = await searchFor(page, 'New-CfRelay');
  await expect(results.getByRole('link').first()).toContainText('Makes changes');
  await expect(results.getByRole('link').first()).toContainText('Workstation');
  await expect(results.getByRole('link').first()).toContainText('StorageAdmins or StorageOwners');
  const meanings = await searchFor(page, 'holds the settings of an earlier change');
  await expect(meanings.getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`#${steps.turnOn}$`),
  );
  const failures = await searchFor(page, '554 5.7.1');
  await expect(failures.getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`#${steps.testRelay}$`),
  );
});
