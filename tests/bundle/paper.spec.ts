import { notices } from '../support/fixture-site.ts';
import { expect, test } from './reader.ts';

test('paper has what is folded on screen, and a legend only for marks that are there', async ({
  page,
  open,
}) => {
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
  const canMark = await page.evaluate(() => CSS.supports('text-indent', '2ch hanging each-line'));
  await expect(page.locator('.paper-wrapped')).toBeVisible({ visible: canMark });
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.tasks details[open]')).toHaveCount(0);
});
