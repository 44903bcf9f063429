import { expect, test } from '@playwright/test';
import { domains, notices, pathOf } from '../support/fixture-site.ts';
import { allowClipboard, copy, field, valueIn } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);
const { mailRecords } = notices.commands;
const entries = [domains.value, 'mail-2.fabrikam.net'];

test('each entry of a list has a ground of its own, and what stands between has none', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await storeValues(page, { [domains.name]: entries.join('\n') });
  await open(page, path);
  const value = valueIn(page, mailRecords, domains.name);
  await expect(value).toHaveText(entries.join("', '"));
  await expect(value.locator('t-v')).toHaveText(entries);
  const groundOf = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await value.evaluate(groundOf)).toBe('rgba(0, 0, 0, 0)');
  expect(await value.locator('t-v').first().evaluate(groundOf)).not.toBe('rgba(0, 0, 0, 0)');
  expect(await copy(page, mailRecords)).toContain(`'${entries.join("', '")}'`);
});

test('entries follow what is typed, and a list of one or a wrong one is one piece', async ({
  page,
}) => {
  await open(page, path);
  const value = valueIn(page, mailRecords, domains.name);
  const control = field(page, domains.name);
  await control.fill(entries.join('\n'));
  await expect(value.locator('t-v')).toHaveText(entries);
  await control.fill(`${entries.join('\n')}\nfabrikam.org`);
  await expect(value.locator('t-v')).toHaveText([...entries, 'fabrikam.org']);
  await control.fill(domains.value);
  await expect(value).toHaveText(domains.value);
  await expect(value.locator('t-v')).toHaveCount(0);
  await control.fill(`${entries.join('\n')}\ntwo..dots`);
  await expect(value).toHaveAttribute('data-state', 'wrong');
  await expect(value.locator('t-v')).toHaveCount(0);
});
