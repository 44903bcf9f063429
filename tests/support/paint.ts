import type { Page } from '@playwright/test';

/** Something on the page that moved after it was painted. */
export interface Shift {
  readonly score: number;
  readonly moved: readonly string[];
}

/** What has moved since the page began to load. */
export function layoutShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    // Buffered entries are there at once: an empty list means that nothing has moved.
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().map((entry) => {
      const sources: unknown = Reflect.get(entry, 'sources');
      const nodes = Array.isArray(sources) ? sources.map((s: { node: unknown }) => s.node) : [];
      return {
        score: Number(Reflect.get(entry, 'value')),
        moved: nodes.map((node) =>
          node instanceof Element ? node.outerHTML.slice(0, 120) : String(node),
        ),
      };
    });
  });
}

/** When the largest paint so far was, in milliseconds since the page began to load; waits for the first one. */
export async function largestPaint(page: Page): Promise<number> {
  const time = await page.waitForFunction(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    return observer.takeRecords().at(-1)?.startTime;
  });
  return (await time.jsonValue()) ?? 0;
}
