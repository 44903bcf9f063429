import type { Page } from '@playwright/test';
import { domains, notices, relayName, server } from '../support/fixture-site.ts';
import { agree } from '../support/link-offer.ts';
import { fragmentOf } from '../support/link-fragment.ts';
import { field, focusOnceOpen } from '../support/runbook-page.ts';
import { settled } from '../support/visit.ts';
import { expect, test } from './reader.ts';

const runbook = `en/${notices.id}/index.html`;
const serverEntry = `values/${server.name}`;
const doneEntry = `done/${notices.id}`;
const note = (page: Page) => page.locator('[data-link-offer]');
const dialog = (page: Page) => page.locator('dialog[data-approve-values]');
const tick = (page: Page, step: string) => page.locator(`[data-step]#${step} input[data-done]`);
const said = (page: Page) => page.locator('body > [data-announcer]');

test('a value under the earlier name of its parameter is taken', async ({ page, open }) => {
  await open(runbook, fragmentOf({ 'values/storageServer': server.value }));
  await expect(note(page)).toContainText(server.value);
  await agree(page);
  await expect(said(page)).toHaveText('1 value applied');
  await expect(field(page, server.name)).toHaveValue(server.value);
});

test('keys and clicks that come with the opening of a page are no answer to a link', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await open(runbook, fragmentOf({ [serverEntry]: server.value }));
  await page.clock.runFor(10);
  await expect(note(page)).toBeFocused();
  const use = note(page).getByRole('button', { name: 'Use them' });
  for (let press = 0; press < 50; press += 1) {
    await page.keyboard.press('Enter');
    await page.clock.runFor(40);
  }
  await use.dblclick({ force: true });
  await expect(note(page)).toBeVisible();
  await expect(field(page, server.name)).toHaveValue('');
  await expect(use).toHaveAttribute('aria-disabled', 'true');
  await page.clock.runFor(1000);
  await expect(use).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(field(page, server.name)).toHaveValue(server.value);
});

test('where the storage is full, a value of a link is on the page, which says so', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await open(runbook, fragmentOf({ [serverEntry]: server.value }));
  await expect(note(page)).toBeFocused();
  await agree(page);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(page.locator('[data-storage-note]').first()).toContainText('is full');
});

test('what is typed while a link waits for an answer stays, and does not count', async ({
  page,
  open,
}) => {
  const offered = { [serverEntry]: server.value, [`values/${domains.name}`]: domains.value };
  await open(runbook, fragmentOf(offered));
  await expect(note(page)).toBeFocused();
  await field(page, server.name).fill('typed.contoso.com');
  await note(page).getByRole('button', { name: 'Use them' }).click();
  await expect(said(page)).toHaveText('1 value applied');
  await expect(field(page, server.name)).toHaveValue('typed.contoso.com');
  await expect(field(page, domains.name)).toHaveValue(domains.value);
});

test('a note about a link describes itself, and gives the focus back', async ({ page, open }) => {
  await open(runbook, fragmentOf({ [serverEntry]: server.value }));
  await expect(note(page)).toBeFocused();
  await expect(note(page)).toHaveAccessibleDescription(/brought these values/);
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.locator('a[href="#content"]')).toBeFocused();
});

test('a note gives the focus back to where the reader went meanwhile', async ({ page, open }) => {
  await focusOnceOpen(page, server.name);
  await open(runbook, fragmentOf({ [serverEntry]: server.value }));
  await expect(note(page)).toBeVisible();
  await expect(field(page, server.name)).toBeFocused();
  await field(page, domains.name).focus();
  await note(page).getByRole('button', { name: 'Leave them out' }).click();
  await expect(note(page)).toHaveCount(0);
  await expect(field(page, domains.name)).toBeFocused();
});

test('a note that is answered without the focus, as by voice, does not move it', async ({
  page,
  open,
}) => {
  await focusOnceOpen(page, server.name);
  await open(runbook, fragmentOf({ [serverEntry]: server.value }));
  await expect(note(page)).toBeVisible();
  await field(page, domains.name).focus();
  const use = note(page).getByRole('button', { name: 'Use them' });
  await expect(use).toBeEnabled();
  await use.dispatchEvent('click');
  await expect(note(page)).toHaveCount(0);
  await expect(field(page, domains.name)).toBeFocused();
});

test.describe('on a page with values of its own', () => {
  test.beforeEach(async ({ page, open }) => {
    await open(runbook);
    await field(page, relayName.name).fill('Relay');
    await tick(page, notices.steps.roles).check();
    await page.goto('about:blank');
  });

  test('ticks come with the values that the reader uses, and the next link asks again', async ({
    page,
    open,
  }) => {
    const done = { [doneEntry]: notices.steps.server };
    await open(runbook, fragmentOf({ [serverEntry]: server.value, ...done }));
    await expect(dialog(page)).toContainText('And 1 step marked as done');
    await dialog(page).locator('[data-use-values]').click();
    await expect(said(page)).toHaveText('1 value applied · 1 step marked as done');
    await expect(field(page, server.name)).toHaveValue(server.value);
    for (const step of [notices.steps.server, notices.steps.roles])
      await expect(tick(page, step)).toBeChecked();
    await page.goto('about:blank');
    await open(runbook, fragmentOf({ [serverEntry]: server.example }));
    await expect(dialog(page)).toContainText(server.example);
    await expect(field(page, server.name)).toHaveValue(server.value);
  });

  test('what another tab changed meanwhile is not replaced, and does not count', async ({
    page,
    open,
    context,
  }) => {
    await open(runbook, fragmentOf({ [serverEntry]: server.value }));
    await expect(dialog(page)).toBeVisible();
    const other = await context.newPage();
    await other.goto(page.url());
    await field(other, server.name).fill('typed.contoso.com');
    await expect(field(page, server.name)).toHaveValue('typed.contoso.com');
    await dialog(page).locator('[data-use-values]').click();
    await expect(said(page)).toHaveText('0 values applied');
    await expect(field(page, server.name)).toHaveValue('typed.contoso.com');
  });

  test('ticks alone are asked for in a note', async ({ page, open }) => {
    await open(runbook, fragmentOf({ [doneEntry]: notices.steps.server }));
    await expect(note(page)).toContainText('1 step marked as done');
    await agree(page);
    await expect(said(page)).toHaveText('1 step marked as done');
    for (const step of [notices.steps.server, notices.steps.roles])
      await expect(tick(page, step)).toBeChecked();
  });

  test('a link that brings what is here does not ask', async ({ page, open }) => {
    const values = { [`values/${relayName.name}`]: 'Relay', 'values/noSuchName': 'x' };
    await open(runbook, fragmentOf({ ...values, [doneEntry]: notices.steps.roles }));
    await expect(page.locator('[data-handoff-note=carried]')).toBeVisible();
    await settled(page);
    await expect(dialog(page)).toBeHidden();
    await expect(note(page)).toHaveCount(0);
  });

  test('a link with nothing but refused values says that they were not used', async ({
    page,
    open,
  }) => {
    await open(runbook, fragmentOf({ [serverEntry]: 'not a host' }));
    await expect(dialog(page).locator('h2')).toHaveText('The values of the link were not used');
    await expect(dialog(page).locator('[data-use-values]')).toBeHidden();
  });

  test('a step can be used where a rule refuses the values', async ({ page, open }) => {
    const done = { [doneEntry]: notices.steps.server };
    await open(runbook, fragmentOf({ [serverEntry]: 'not a host', ...done }));
    await dialog(page).getByRole('button', { name: 'Use the steps marked as done' }).click();
    await expect(tick(page, notices.steps.server)).toBeChecked();
  });

  test('values that were too large for a link are said to be missing', async ({ page, open }) => {
    await open(runbook, fragmentOf({}, { tooLarge: true }));
    await expect(page.locator('[data-handoff-note=tooLarge]')).toContainText('too large');
    await expect(page.locator('[data-handoff-note=carried]')).toBeHidden();
    await expect(field(page, relayName.name)).toHaveValue('Relay');
  });
});
