import type { Locator, Page } from '@playwright/test';

/** The map of a runbook. */
export function rail(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Steps of this runbook' });
}

/** The box in which a step is marked as done. */
export function doneBox(page: Page, step: string): Locator {
  return page.locator(`#${step} input[data-done]`);
}
