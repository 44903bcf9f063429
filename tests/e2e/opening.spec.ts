import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { sampleRunbookPages } from '../support/site.ts';

const opened = () => !('opening' in document.documentElement.dataset);

/** Where the top of a task stands in the window, in whole pixels. */
async function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate(
    (name) => Math.round(document.getElementById(name)?.getBoundingClientRect().top ?? Infinity),
    id,
  );
}

async function lastTask(page: Page): Promise<string> {
  return page.evaluate(
    () => [...document.querySelectorAll('[data-task]:not([hidden])')].at(-1)?.id ?? '',
  );
}

/** Tells of every part of the page how high it is, once the page has opened. */
async function heights(page: Page): Promise<number[]> {
  await page.waitForFunction(opened);
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-task], .sources')].map(
      (part) => part.getBoundingClientRect().height,
    ),
  );
}

for (const { path } of sampleRunbookPages) {
  test(`${path} leaves nothing out once it has opened`, async ({ page }) => {
    await page.goto(path);
    const found = await heights(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('[data-task], .sources'))
        part.style.contentVisibility = 'visible';
    });
    expect(await heights(page)).toEqual(found);
  });

  test(`${path} keeps its place for a reader who goes on while it opens`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('.sources').waitFor({ state: 'attached' });
    const id = await lastTask(page);
    await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
    const wasOpening = !(await page.evaluate(opened));
    const before = await topOf(page, id);
    await page.waitForFunction(opened);
    await page.waitForTimeout(300);
    expect(wasOpening).toBe(true);
    expect(Math.abs((await topOf(page, id)) - before)).toBeLessThanOrEqual(1);
  });

  test(`${path} opens at the task that its address names`, async ({ page }) => {
    await page.goto(path);
    const id = await lastTask(page);
    await page.goto('about:blank');
    await page.goto(`${path}#${id}`);
    await page.waitForFunction(opened);
    const { top, margin } = await page.evaluate((name) => {
      const task = document.getElementById(name);
      return {
        top: task?.getBoundingClientRect().top ?? Infinity,
        margin: task ? parseFloat(getComputedStyle(task).scrollMarginTop) : 0,
      };
    }, id);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(margin + 120);
  });

  test(`${path} comes back to where it was when it is loaded again`, async ({ page }) => {
    await page.goto(path);
    await page.waitForFunction(opened);
    const id = await lastTask(page);
    await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
    const before = await topOf(page, id);
    await page.waitForTimeout(300);
    await page.reload();
    await page.waitForTimeout(300);
    expect(Math.abs((await topOf(page, id)) - before)).toBeLessThanOrEqual(1);
  });
}
