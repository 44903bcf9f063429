import type { Page } from '@playwright/test';
import { painted } from './visit.ts';

/** Something on the page that moved after it was painted. */
export interface Shift {
  readonly score: number;
  readonly moved: readonly string[];
}

/** What has moved since the page began to load, up to what it shows now. */
export async function layoutShifts(page: Page): Promise<Shift[]> {
  // What has not been painted yet has not moved yet.
  await painted(page);
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

/** The size in square pixels of the largest content painted so far, once it has stayed the same for ten frames. */
export async function largestPaint(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let largest = 0;
    let same = 0;
    const observer = new PerformanceObserver((list) => {
      largest = Number(Reflect.get(list.getEntries().at(-1) ?? {}, 'size'));
      same = 0;
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    // A frame's entry arrives some frames after it, once the screen has shown it.
    for (; largest === 0 || same < 10; same += 1) await new Promise(requestAnimationFrame);
    observer.disconnect();
    return largest;
  });
}
