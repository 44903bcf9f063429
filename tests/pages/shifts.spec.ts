import { expect, test } from '@playwright/test';
import { holdRequests } from '../support/hold-requests.ts';
import { exampleValuesIn } from '../support/page-data.ts';
import { htmlOf, pages, sampleRunbookPages } from '../support/site.ts';
import { settled, storeValues } from '../support/visit.ts';
import { largestPaint, layoutShifts } from '../support/paint.ts';

const screens = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

for (const viewport of screens) {
  for (const sitePage of pages.filter(({ kind }) => kind !== 'root')) {
    const { path, kind } = sitePage;
    test(`${path} does not move while it loads, ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      if (kind === 'runbook') {
        const examples = exampleValuesIn(htmlOf(sitePage));
        const names = examples.filter(({ type }) => ['fqdn', 'domain'].includes(type));
        // Longer than any example: a value that needs more room than the example's would show.
        await storeValues(
          page,
          Object.fromEntries(
            names.map(({ name }) => [name, `a-much-longer-name-${name}.corp.contoso.com`]),
          ),
        );
      }
      await page.goto(path);
      await settled(page);
      expect(await layoutShifts(page)).toEqual([]);
    });
  }
}

for (const { path } of sampleRunbookPages) {
  test(`${path} has painted its largest content before any script arrives`, async ({
    page,
    context,
  }) => {
    const release = await holdRequests(context, /(?<!\/early)\.js$/);
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState === 'interactive');
    const before = await largestPaint(page);
    release();
    await settled(page);
    expect(await largestPaint(page)).toBe(before);
  });
}
