import type { BrowserContext, Locator, Page } from '@playwright/test';
import { notices, pathOf, server } from './fixture-site.ts';
import { allowClipboard, command, copy } from './runbook-page.ts';
import { open, storeValues } from './visit.ts';

/** Copies a command of a page so many pixels wide that has a value for the server, and gives its block. */
export async function copied(
  page: Page,
  context: BrowserContext,
  { width, value, id }: { width: number; value: string; id: string },
): Promise<Locator> {
  await allowClipboard(context);
  await page.setViewportSize({ width, height: 800 });
  await storeValues(page, { [server.name]: value });
  await open(page, pathOf(notices));
  await copy(page, id);
  return command(page, id);
}
