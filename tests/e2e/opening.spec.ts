import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { sampleRunbookPages } from '../support/fixture-pages.ts';
import { notices, pathOf } from '../support/fixture-site.ts';
import { painted, settled } from '../support/visit.ts';

declare global {
  interface Window {
    /** Lets the browser have time again for what waits until it is idle. */
    becomeIdle: () => void;
    /** The tasks and steps that were asked where they stand, in their order. */
    askedParts: string[];
  }
}

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

/** The id of the step in the middle of all that are shown. */
async function middleStep(page: Page): Promise<string> {
  return page.evaluate(() => {
    const steps = [...document.querySelectorAll('[data-step]')].filter(
      (step) => step.closest('[hidden]') === null,
    );
    return steps[Math.floor(steps.length / 2)]?.id ?? '';
  });
}

/** Tells of every part of the page how high it is, once the page has opened. */
async function heights(page: Page): Promise<number[]> {
  await page.waitForFunction(opened);
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-task], [data-step], .sources')].map(
      (part) => part.getBoundingClientRect().height,
    ),
  );
}

/** Keeps the browser busy until `becomeIdle` is called: what waits for an idle moment waits until then. */
async function stayBusy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const whenIdle = window.requestIdleCallback.bind(window);
    const waiting: Parameters<typeof requestIdleCallback>[] = [];
    window.requestIdleCallback = (...request) => waiting.push(request);
    window.becomeIdle = () => {
      window.requestIdleCallback = whenIdle;
      for (const request of waiting.splice(0)) whenIdle(...request);
    };
  });
}

for (const { path } of sampleRunbookPages) {
  test(`${path} leaves nothing out once it has opened`, async ({ page }) => {
    await page.goto(path);
    const found = await heights(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>(
        '[data-task], [data-step], .sources',
      ))
        part.style.contentVisibility = 'visible';
    });
    expect(await heights(page)).toEqual(found);
  });

  test(`${path} keeps its place for a reader who goes on while it opens`, async ({ browser }) => {
    for (const find of [lastTask, middleStep]) {
      const reader = await browser.newPage();
      await stayBusy(reader);
      await reader.goto(path);
      const id = await find(reader);
      await reader.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
      await painted(reader);
      const before = await topOf(reader, id);
      expect(await reader.evaluate(opened)).toBe(false);
      await reader.evaluate(() => {
        window.becomeIdle();
      });
      await settled(reader);
      expect(Math.abs((await topOf(reader, id)) - before)).toBeLessThanOrEqual(1);
      await reader.close();
    }
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
    await painted(page);
    const before = await topOf(page, id);
    await page.reload();
    await settled(page);
    expect(Math.abs((await topOf(page, id)) - before)).toBeLessThanOrEqual(1);
  });
}

test('a page that opens at its top asks no step where it stands', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    window.askedParts = asked;
    HTMLElement.prototype.getBoundingClientRect = function ask(this: HTMLElement) {
      if (this.matches('[data-task]')) asked.push('task');
      if (this.matches('[data-step]')) asked.push('step');
      return Element.prototype.getBoundingClientRect.call(this);
    };
  });
  await page.goto(pathOf(notices));
  // Once scrolling has come to rest, the tasks are asked which was begun.
  await page.waitForFunction(() => window.askedParts.includes('task'));
  expect(await page.evaluate(() => window.askedParts)).not.toContain('step');
});

test('a style that arrives later gives no new one to all of the screen', async ({ page }) => {
  await page.goto(pathOf(notices));
  await expect(page.locator('.paper').first()).toBeAttached();
  const ofRoot = await page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText : [])),
  );
  expect(ofRoot).toEqual([]);
});

test('no script asks for the size of what waits for its frame', async ({ page }) => {
  const early: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Rendering was performed')) early.push(message.location().url);
  });
  // The frame of the runbook comes after the scripts, as on a slow machine.
  await page.addInitScript(() => {
    const late = new CSSStyleSheet();
    late.replaceSync('.runbook { animation-duration: 1s; animation-timing-function: step-end }');
    document.adoptedStyleSheets.push(late);
  });
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(pathOf(notices, 'en'), { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('.rail-go') !== null);
  await painted(page);
  expect(early).toEqual([]);
});
