import { notices } from '../support/fixture-site.ts';
import { expect, test } from './reader.ts';

test('paper has what is folded on screen, and a legend of its marks', async ({ page, open }) => {
  await open(`en/${notices.id}/index.html`);
  await expect(page.locator('.paper').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const folded = page.locator(
    '.tasks details:visible:not(:has(> summary[data-repeats])) command-block pre',
  );
  expect(await folded.count()).toBeGreaterThan(1);
  for (const block of await folded.all())
    expect((await block.boundingBox())?.height ?? 0).toBeGreaterThan(5);
  await expect(page.locator('.paper-wrapped')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.tasks details[open]')).toHaveCount(0);
});
