import type { Page } from '@playwright/test';

/** Something on the page that moved after it was painted. */
export interface Shift {
  readonly score: number;
  readonly moved: readonly string[];
}

/** The page's largest paint so far. */
export interface Paint {
  readonly time: number;
  readonly element: string;
}

/** What has moved since the page began to load. */
export function layoutShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries());
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(resolve, 200, []);
    });
    return entries.map((entry) => {
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

/** The largest paint since the page began to load. */
export function largestPaint(page: Page): Promise<Paint | undefined> {
  return page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries());
      });
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
      setTimeout(resolve, 1_000, []);
    });
    const last = entries.at(-1);
    if (last === undefined) return undefined;
    const element: unknown = Reflect.get(last, 'element');
    return {
      time: last.startTime,
      element: element instanceof Element ? element.outerHTML.slice(0, 120) : '',
    };
  });
}
