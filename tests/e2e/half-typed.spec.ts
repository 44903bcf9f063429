import { expect, test } from '@playwright/test';
import { field, valueIn } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('a name is not called wrong while it is typed, but when typing pauses', async ({ page }) => {
  await open(page, '/en/lync-push-notifications/');
  const value = valueIn(page, 'test-push-notification', 'edgeFqdn');
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const place = document.querySelector<HTMLElement>('command-block [data-param="edgeFqdn"]');
    new MutationObserver(() => seen.add(place?.dataset['state'] ?? '')).observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-state'],
    });
  });
  await field(page, 'edgeFqdn').pressSequentially('edge07.fabrikam.com', { delay: 30 });
  await expect(value).toHaveText('edge07.fabrikam.com');
  expect(await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)])).toEqual([
    'set',
  ]);
  await field(page, 'edgeFqdn').press('Backspace');
  await field(page, 'edgeFqdn').pressSequentially('-', { delay: 30 });
  await expect(value).toHaveAttribute('data-state', 'wrong');
});
