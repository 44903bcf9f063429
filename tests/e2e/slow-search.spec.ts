import { expect, test, type Page } from '@playwright/test';
import { found, notices, pathOf } from '../support/fixture-site.ts';
import { searchDialog } from '../support/search.ts';
import { open } from '../support/visit.ts';

/** Has the network answer nothing for files of some names; gives what lets those of a name come. */
async function holdFiles(
  page: Page,
  names: readonly string[],
): Promise<(name: string) => Promise<void>> {
  const held = new Set(names);
  const waiting: { readonly name: string; readonly go: () => void }[] = [];
  await page.route('**/*', async (route) => {
    const name = [...held].find((part) => route.request().url().includes(part));
    if (name !== undefined) await new Promise<void>((go) => waiting.push({ name, go }));
    await route.continue();
  });
  return async (name) => {
    await expect.poll(() => waiting.some((one) => one.name === name)).toBe(true);
    held.delete(name);
    for (const one of waiting) if (one.name === name) one.go();
  };
}

test('what the network never answers is said after a while, and search goes on once it does', async ({
  page,
}) => {
  const release = await holdFiles(page, ['search-panel', 'x-en_', 'x-zh_']);
  await page.clock.install();
  await open(page, '/en/');
  await page.keyboard.press('/');
  const status = searchDialog(page).getByRole('status');
  await searchDialog(page).locator('input').fill(found.fileServer.zh);
  await page.clock.fastForward(30_000);
  await expect(status).toContainText('Search could not be loaded');
  await release('search-panel');
  await expect(status).toHaveText('Searching…');
  await page.clock.fastForward(10_000);
  await expect(status).toContainText('Search is still loading');
  await release('x-en_');
  await expect(status).not.toContainText('is still loading');
  await page.clock.fastForward(10_000);
  await expect(status).toContainText('Search in the other languages is still loading');
  await expect(status).toContainText('Nothing found');
  await release('x-zh_');
  await expect(searchDialog(page).getByRole('link').first()).toHaveAttribute('href', /\/zh\//);
  await expect(status).not.toContainText('still loading');
});

test('Enter that comes before search itself waits for it', async ({ page }) => {
  const release = await holdFiles(page, ['search-panel']);
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  await searchDialog(page).locator('input').fill(found.cmdlets.testRelay);
  await page.keyboard.press('Enter');
  await release('search-panel');
  await expect(page).toHaveURL(`${pathOf(notices)}#${notices.steps.testRelay}`);
});

test('what answers an earlier query looks like it while the next answer is on its way', async ({
  page,
}) => {
  const release = await holdFiles(page, ['x-zh_']);
  await open(page, '/en/');
  await page.keyboard.press('/');
  const input = searchDialog(page).locator('input');
  const results = searchDialog(page).locator('[data-search-results]');
  await input.fill(found.cmdlets.testRelay);
  await expect(results.getByRole('link').first()).toBeVisible();
  await expect(results).not.toHaveAttribute('aria-busy');
  await input.fill(found.fileServer.zh);
  await expect(results).toHaveAttribute('aria-busy', 'true');
  await expect(searchDialog(page).getByRole('status')).toHaveText('Searching…');
  await expect(results).not.toHaveCSS('opacity', '1');
  await release('x-zh_');
  await expect(results.getByRole('link').first()).toHaveAttribute('href', /\/zh\//);
  await expect(results).not.toHaveAttribute('aria-busy');
});
