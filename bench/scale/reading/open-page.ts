import type { Browser, Page } from '@playwright/test';

/** What the opening of a page took on a slowed machine, in milliseconds. */
export interface Opening {
  /** Until there is something to see. */
  readonly seen: number;
  /** What all tasks of the main thread took beyond 50 ms each. */
  readonly blocking: number;
  /** The part of that of tasks that began once there was something to see: whoever sees nothing presses no key. */
  readonly blockingOnceSeen: number;
  /** The paths that the page asked for. */
  readonly paths: readonly string[];
}

/** A task that lasts longer keeps a reader's key waiting. */
const longTaskMs = 50;

/** What a page does once it has time, after all is loaded. */
const idleMs = 1000;

declare global {
  interface Window {
    fieldbookTasks?: { start: number; duration: number }[];
  }
}

/** Opens a page in a context of its own, on a machine that is slowed so many times, and leaves it open. */
export async function openPage(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<{ readonly page: Page; readonly opening: Opening }> {
  const viewport = { width: 1440, height: 900 };
  // The service worker loads what it keeps, which is not for the page.
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const tasks: { start: number; duration: number }[] = [];
    window.fieldbookTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(idleMs);
  const { seen, tasks } = await page.evaluate(() => ({
    seen: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    tasks: window.fieldbookTasks ?? [],
  }));
  const beyond = (some: typeof tasks): number =>
    some.reduce((sum, { duration }) => sum + Math.max(0, duration - longTaskMs), 0);
  const blockingOnceSeen = beyond(tasks.filter(({ start }) => start >= seen));
  return { page, opening: { seen, blocking: beyond(tasks), blockingOnceSeen, paths: [...paths] } };
}
