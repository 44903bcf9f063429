import { expect } from '@playwright/test';
import type { BrowserContext, Locator, Page } from '@playwright/test';

/** The field of a parameter in the form. */
export function field(page: Page, name: string): Locator {
  return page.locator(`[data-values] [name="${name}"]`);
}

/** Opens the form where it is one line because it is complete. */
export async function openForm(page: Page): Promise<void> {
  if ((await page.locator('values-form[data-folded]').count()) === 0) return;
  await page
    .locator('values-form')
    .getByRole('button', { name: 'Change values', exact: true })
    .click();
}

/** The block of a command. */
export function command(page: Page, id: string): Locator {
  return page.locator(`[data-command="${id}"]`);
}

/** The places where a parameter's value stands in a command. */
export function valueIn(page: Page, id: string, name: string): Locator {
  return command(page, id).locator(`pre [data-param="${name}"]`);
}

/** The small editor that a value of a command opens where it stands. */
export function editor(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Change the value: / });
}

/** Waits until the values of commands open their editors: what opens folded fields comes with it. */
export async function editorReady(page: Page): Promise<void> {
  await expect(page.locator('.field-ask').first()).toBeAttached();
}

/** Lets a test read what was copied, as the reader's console would get it. */
export async function allowClipboard(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** What is on the clipboard. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses a command's copy button and waits until it says that it has copied. */
export async function copy(page: Page, id: string): Promise<string> {
  await command(page, id).locator('button[data-copy]').click();
  await command(page, id).locator('[data-command-status]:not(:empty)').waitFor();
  return clipboard(page);
}

/** Has the focus in a field by the time that a page asks about the values of its link, as somebody who types at once. */
export async function focusOnceOpen(page: Page, name: string): Promise<void> {
  await page.addInitScript((wanted) => {
    addEventListener('hashchange', () => {
      document.querySelector<HTMLElement>(`[data-values] [name="${wanted}"]`)?.focus();
    });
  }, name);
}
