import { expect, type Page, test } from '@playwright/test';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { field, valueIn } from '../support/runbook-page.ts';
import { open, watch } from '../support/visit.ts';

const path = pathOf(notices);
const note = (page: Page) => page.locator('[data-storage-note]').first();

// Playwright's own word on a worker that it blocks would count as one of the page.
test.use({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' });

for (const kind of ['blocked', 'absent'] as const)
  test(`with ${kind} storage the page still works, and says that nothing is kept`, async ({
    page,
    baseURL,
  }) => {
    const misdeeds = watch(page, baseURL?.replace(/\/$/, '') ?? '');
    await page.addInitScript((isAbsent) => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          // Some programs that show pages have none.
          if (isAbsent) return null;
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }, kind === 'absent');
    await open(page, path);
    await field(page, server.name).fill(server.value);
    await field(page, domains.name).fill(domains.value);
    await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(server.value);
    await expect(note(page)).toContainText('cannot be stored in this browser');
    await expect(page.locator('[data-missing]')).toHaveText(/^The \d+ values are in place\.$/);
    expect(misdeeds.messages).toEqual([]);
  });

test('a full storage loses nothing that is on the page, and is told once its words are there', async ({
  page,
  context,
}) => {
  const release = await holdRequests(context, /\/problems-en\./);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await open(page, path);
  await field(page, server.name).fill(server.value);
  await field(page, domains.name).fill(domains.value);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(note(page)).toBeHidden();
  release();
  await expect(note(page)).toContainText('is full');
});

/** Opens a page whose storage takes nothing, and types a value into it. */
async function typeUnstored(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await open(page, path);
  await field(page, server.name).fill(server.value);
  await expect(note(page)).toContainText('is full');
}

test('values that are stored nowhere are saved as a file without a network', async ({
  page,
  context,
}) => {
  const panel = page.waitForResponse(/\/values-file-panel\./);
  await typeUnstored(page);
  await (await panel).finished();
  await context.setOffline(true);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save values as a file' }).click();
  expect((await download).suggestedFilename()).toBe('fieldbook-values.json');
});

test('where a part does not arrive, nobody is sent to reload a page that alone has the values', async ({
  page,
}) => {
  await page.route(/\/values-file-panel\./, (route) => route.abort());
  await typeUnstored(page);
  const said = page.locator('[data-values-said]');
  await page.getByRole('button', { name: 'Save values as a file' }).click();
  await expect(said).toContainText('Keep this page open');
  await expect(said).not.toContainText('Reload the page');
  await expect(field(page, server.name)).toHaveValue(server.value);
});

test('a page that another tab was ahead of says so, and not that there is no room', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(other, path);
  await page.addInitScript(() => {
    const whole: Storage['setItem'] = Reflect.get(Storage.prototype, 'setItem');
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    addEventListener('storage', () => {
      Storage.prototype.setItem = whole;
    });
  });
  await open(page, path);
  await field(page, server.name).fill(server.value);
  await expect(note(page)).toContainText('is full');
  await field(other, server.name).fill(`x${server.value}`);
  await expect(note(page)).toContainText('another tab has changed');
  await expect(field(page, server.name)).toHaveValue(server.value);
  await field(page, server.name).fill(`${server.value}x`);
  await expect(note(page)).toBeHidden();
  await expect(field(other, server.name)).toHaveValue(`${server.value}x`);
});
