import { expect, test } from '@playwright/test';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { field, valueIn } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('a name is not called wrong while it is typed, but when typing pauses', async ({ page }) => {
  await open(page, pathOf(notices));
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await page.evaluate((name) => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const place = document.querySelector<HTMLElement>(`command-block [data-param="${name}"]`);
    new MutationObserver(() => seen.add(place?.dataset['state'] ?? '')).observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-state'],
    });
  }, server.name);
  await field(page, server.name).pressSequentially(server.value, { delay: 30 });
  await expect(value).toHaveText(server.value);
  expect(await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)])).toEqual([
    'set',
  ]);
  await field(page, server.name).press('Backspace');
  await field(page, server.name).pressSequentially('-', { delay: 30 });
  await expect(value).toHaveAttribute('data-state', 'wrong');
});
