import { expect, type Page } from '@playwright/test';

/** Uses what a link brought by one key, once the note takes it. */
export async function agree(page: Page): Promise<void> {
  await expect(page.locator('[data-link-offer] .button-primary')).toBeEnabled();
  await page.keyboard.press('Enter');
}
