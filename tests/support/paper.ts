import { expect, type Page } from '@playwright/test';
import { settingKeys } from '../../src/components/page/storage.ts';
import { noteInitScript } from './init-scripts.ts';
import { open } from './visit.ts';

/** Opens a page as it goes to the printer; without a path, the one that is open is printed. */
export async function print(page: Page, path?: string): Promise<void> {
  if (path !== undefined) await openWithPaper(page, path);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** Has the paper of the pages that are opened next hold the tasks of every purpose. */
export async function printEveryPurpose(page: Page): Promise<void> {
  noteInitScript(
    page,
    await page.addInitScript((key) => {
      localStorage.setItem(key, 'all');
    }, settingKeys.paper),
  );
}

/** Opens a page, and waits until it has what only paper shows. */
export async function openWithPaper(page: Page, path: string): Promise<void> {
  await open(page, path);
  await expect(page.locator('.paper').first()).toBeAttached();
}

/** How many pages a PDF of Chromium has, all of them A4. */
export function sheetsOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  for (const [, width, height] of boxes)
    expect([Math.trunc(Number(width)), Math.trunc(Number(height))]).toEqual([595, 842]);
  const sheets = text.match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(boxes).toHaveLength(sheets);
  return sheets;
}
