import type { Page } from '@playwright/test';

/** Milliseconds for each key: until every place has the new value, and until the page is laid out with it. */
export interface Timings {
  readonly places: number;
  readonly update: readonly number[];
  readonly layout: readonly number[];
}

/** What to type, and for which parameter. */
export interface Typing {
  readonly parameter: string;
  readonly warmUp: string;
  readonly text: string;
  readonly rounds: number;
  /** Milliseconds between two keys, as a quick typist leaves. */
  readonly pause: number;
}

declare global {
  interface Window {
    fieldbookTimings?: { update: number[]; layout: number[] };
  }
}

/** Times every input event, from before the page's own listeners until all places show what was typed. */
async function record(page: Page, parameter: string): Promise<number> {
  return page.evaluate((name) => {
    const places = [...document.querySelectorAll(`[data-param="${name}"]`)];
    const timings = { update: [] as number[], layout: [] as number[] };
    window.fieldbookTimings = timings;
    const field = document.querySelector<HTMLInputElement>(`[data-values] [name="${name}"]`);
    let start = 0;
    const settle = (value: string): void => {
      const updated = performance.now();
      if (!places.every((place) => place.textContent === value)) {
        // Not within the event: wait for the frame that shows it, as its reader does.
        requestAnimationFrame(() => {
          if (value === field?.value) settle(value);
        });
        return;
      }
      const checked = performance.now();
      document.body.getBoundingClientRect();
      timings.update.push(updated - start);
      timings.layout.push(updated - start + performance.now() - checked);
    };
    window.addEventListener('input', () => (start = performance.now()), { capture: true });
    window.addEventListener('input', ({ target }) => {
      if (target === field && field !== null) settle(field.value);
    });
    return places.length;
  }, parameter);
}

/** Types a text key by key, several times, and gives the time of each key after a warm-up. */
export async function typeAndTime(page: Page, typing: Typing): Promise<Timings> {
  const field = page.locator(`[data-values] [name="${typing.parameter}"]`);
  await field.fill(typing.warmUp);
  const places = await record(page, typing.parameter);
  await field.press('End');
  await field.pressSequentially(typing.warmUp, { delay: typing.pause, timeout: 120_000 });
  await page.evaluate(() => {
    window.fieldbookTimings?.update.splice(0);
    window.fieldbookTimings?.layout.splice(0);
  });
  for (let round = 0; round < typing.rounds; round += 1) {
    // Typed over what is there, so that no key leaves the field empty: then the example would show.
    await field.press('Control+A');
    await field.pressSequentially(typing.text, { delay: typing.pause, timeout: 120_000 });
  }
  await page.waitForTimeout(500);
  const { update, layout } = await page.evaluate(
    () => window.fieldbookTimings ?? { update: [], layout: [] },
  );
  return { places, update, layout };
}
