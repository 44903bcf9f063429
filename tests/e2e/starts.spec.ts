import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { open } from '../support/visit.ts';

declare global {
  interface Window {
    /** The custom elements that were defined, each with the number of tasks before it and whether the runbook was shown. */
    startedElements: { name: string; task: number; isShown: boolean }[];
  }
}

/** Counts tasks from the first custom element on, and notes at each whether the tasks of the runbook are shown. */
async function watchStarts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const started: typeof window.startedElements = [];
    window.startedElements = started;
    const { port1, port2 } = new MessageChannel();
    let task = 0;
    port1.onmessage = () => {
      task += 1;
    };
    const elements = window.customElements;
    const define = elements.define.bind(elements);
    elements.define = (name, element) => {
      const tasks = document.querySelector('.tasks');
      const isShown = tasks !== null && getComputedStyle(tasks).visibility === 'visible';
      started.push({ name, task, isShown });
      // Comes before whatever the start asks for after it.
      port2.postMessage('');
      define(name, element);
    };
  });
}

async function startsOn(page: Page): Promise<typeof window.startedElements> {
  await expect
    .poll(() => page.evaluate(() => customElements.get('check-list') !== undefined))
    .toBe(true);
  return page.evaluate(() => window.startedElements);
}

test('what hears keys starts at once, and what takes room in tasks of its own before it is shown', async ({
  page,
}) => {
  await watchStarts(page);
  await open(page, pathOf(notices));
  const started = await startsOn(page);
  const find = (name: string) => started.find((element) => element.name === name);
  expect(find('search-dialog')?.task).toBe(0);
  for (const name of ['values-form', 'command-block']) {
    expect(find(name)?.task).toBeGreaterThan(0);
    expect(find(name)?.isShown).toBe(false);
  }
  expect(find('check-list')?.task).toBeGreaterThan(find('command-block')?.task ?? Infinity);
});

test('a page that is shown from the start gets all that takes room at once', async ({ page }) => {
  await watchStarts(page);
  await open(page, `${pathOf(notices)}#content`);
  const started = await startsOn(page);
  expect(started.filter(({ task }) => task === 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['values-form', 'search-dialog', 'command-block']),
  );
});
