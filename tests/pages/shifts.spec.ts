import { expect, test } from '@playwright/test';
import { holdRequests } from '../support/hold-requests.ts';
import { exampleValuesIn } from '../support/page-data.ts';
import { htmlOf, pages, sampleRunbookPages } from '../support/site.ts';
import { settled, storeValues, watch } from '../support/visit.ts';
import { largestPaint, layoutShifts } from '../support/paint.ts';

const screens = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

// Playwright's own word on a worker that it blocks would count as one of the page.
test.use({ serviceWorkers: 'allow' });

for (const viewport of screens) {
  for (const sitePage of pages.filter(({ kind }) => kind !== 'root')) {
    const { path, kind } = sitePage;
    test(`${path} does not move while it loads, says nothing on the console and asks no other site, ${viewport.width} px`, async ({
      page,
      baseURL,
    }) => {
      const misdeeds = watch(page, new URL(baseURL ?? '').origin);
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
      expect(misdeeds).toEqual({ messages: [], foreign: [] });
    });
  }
}

for (const { path } of sampleRunbookPages) {
  test(`${path} has painted its largest content before any script arrives, which moves nothing of it`, async ({
    page,
    context,
    baseURL,
  }) => {
    // Here the reader has no values; above, they have.
    const misdeeds = watch(page, new URL(baseURL ?? '').origin);
    const release = await holdRequests(context, /(?<!\/early)\.js$/);
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState === 'interactive');
    const before = await largestPaint(page);
    release();
    await settled(page);
    expect(await largestPaint(page)).toBe(before);
    expect(await layoutShifts(page)).toEqual([]);
    expect(misdeeds).toEqual({ messages: [], foreign: [] });
  });
}
