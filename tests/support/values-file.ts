import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The text of a file of values. */
export function valuesFile(values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'fieldbook-values', version: 1, values });
}

/** Loads a file into the page and waits until the page asks whether to use it. */
export async function load(page: Page, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  const chosen = { name: 'values.json', mimeType: 'application/json', buffer };
  await page.locator('[data-load-values] input').setInputFiles(chosen);
  await expect(page.locator('[data-approve-values]')).toBeVisible();
}
