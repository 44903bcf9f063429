import type { Page } from '@playwright/test';
import { searchDialog } from '../../../tests/support/search.ts';

declare global {
  interface Window {
    fieldbookAnswers?: number[];
  }
}

/** What a quick reader leaves between two keys; in it, the page draws the answer to the first. */
const pauseMs = 120;

/** Times, by the page's own clock, each key until the results are those of what the field then holds. */
async function record(page: Page): Promise<void> {
  await searchDialog(page).evaluate((dialog) => {
    const answers: number[] = [];
    window.fieldbookAnswers = answers;
    const field = dialog.querySelector('input[type=search]');
    let start = 0;
    let waiting = false;
    dialog.addEventListener(
      'input',
      () => {
        start = performance.now();
        waiting = true;
      },
      { capture: true },
    );
    new MutationObserver(() => {
      const answered = dialog.querySelector<HTMLElement>('[data-search-results]');
      if (!waiting || !(field instanceof HTMLInputElement)) return;
      if (answered?.dataset['searchResults'] !== field.value) return;
      waiting = false;
      answers.push(performance.now() - start);
    }).observe(dialog, { subtree: true, childList: true, attributes: true });
  });
}

/** Opens search, types a text key by key, and gives the milliseconds from each key to its results; the first key loads search. */
export async function timeSearchKeys(page: Page, text: string): Promise<readonly number[]> {
  await page.keyboard.press('Control+K');
  await searchDialog(page).waitFor();
  await record(page);
  let answers: readonly number[] = [];
  for (const key of text) {
    const before = answers.length;
    await page.keyboard.type(key);
    // A space asks for nothing new.
    if (key.trim() !== '') answers = await answersAfter(page, before);
    await page.waitForTimeout(pauseMs);
  }
  return answers;
}

/** A locator would look through the whole page again and again until there is an answer, in the time that is measured. */
async function answersAfter(page: Page, before: number): Promise<readonly number[]> {
  await page.waitForFunction((known) => (window.fieldbookAnswers?.length ?? 0) > known, before);
  return page.evaluate(() => window.fieldbookAnswers ?? []);
}
