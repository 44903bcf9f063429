import { expect, type Page, test } from '@playwright/test';
import { domains, notices, pathOf, relayName, server } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);
const note = (page: Page) => page.locator('[data-storage-note]').first();

test.use({ viewport: { width: 1280, height: 800 } });

test('after one failed write nothing vanishes in any tab, and the next write stores all', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = new Proxy(Reflect.get(Storage.prototype, 'setItem'), {
      apply: (store, self, all) => {
        if (document.documentElement.dataset['full'] !== undefined)
          throw new DOMException('Full.', 'QuotaExceededError');
        Reflect.apply(store, self, all);
      },
    });
  });
  await open(page, path);
  const other = await context.newPage();
  await open(other, path);
  const setFull = (isFull: boolean) =>
    page.evaluate((full) => document.documentElement.toggleAttribute('data-full', full), isFull);
  await setFull(true);
  await field(page, server.name).fill(server.value);
  await expect(note(page)).toContainText('is full');
  await field(other, relayName.name).fill('Relay');
  await expect(field(page, relayName.name)).toHaveValue('Relay');
  await expect(field(page, server.name)).toHaveValue(server.value);
  await setFull(false);
  await field(page, domains.name).fill(domains.value);
  await expect(note(page)).toBeHidden();
  for (const [name, text] of [
    [server.name, server.value],
    [domains.name, domains.value],
    [relayName.name, 'Relay'],
  ] as const)
    await expect(field(other, name)).toHaveValue(text);
});

test('a foreign entry among the ticks costs no tick', async ({ page }) => {
  const done = JSON.stringify({ foreign: null, [notices.id]: [notices.steps.server] });
  await page.addInitScript((text) => {
    if (localStorage.length === 0) localStorage.setItem('fieldbook.done', text);
  }, done);
  await open(page, path);
  const tick = (id: string) => page.locator(`[data-step]#${id} input[data-done]`);
  await expect(tick(notices.steps.server)).toBeChecked();
  await tick(notices.steps.roles).check();
  await page.reload();
  await expect(tick(notices.steps.server)).toBeChecked();
  await expect(tick(notices.steps.roles)).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('fieldbook.done'))).toBe(done);
});

test('what a newer version stored for a field is set aside before the field is stored', async ({
  page,
}) => {
  const newer = '{"text":"keep.example","since":2031}';
  const own = `fieldbook/2/values/main/${server.name}`;
  await page.addInitScript(
    ([name, text]) => {
      if (localStorage.length === 0) localStorage.setItem(name, text);
    },
    [own, newer] as const,
  );
  await open(page, path);
  await expect(note(page)).toContainText('another version');
  await field(page, server.name).fill(server.value);
  await page.reload();
  await expect(field(page, server.name)).toHaveValue(server.value);
  const aside = await page.evaluate(
    (name) => localStorage.getItem(`fieldbook/aside/1/${name}`),
    own,
  );
  expect(aside).toBe(newer);
});

test('the limit of a value is told before it is reached', async ({ page }) => {
  const told = page.locator(`[data-field="${relayName.name}"] [data-notice]`);
  await open(page, path);
  await field(page, relayName.name).fill('x'.repeat(45_000));
  await expect(told).not.toContainText('50,000');
  await field(page, relayName.name).fill('x'.repeat(45_001));
  await expect(told).toContainText(/45,?001 of at most 50,?000 characters/);
});
