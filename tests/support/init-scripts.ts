import type { Disposable, Page } from '@playwright/test';

const added = new WeakMap<Page, Disposable[]>();

/** Notes a script that runs in each document of a page, so that it can go before another test has the page. */
export function noteInitScript(page: Page, script: Disposable): void {
  added.set(page, [...(added.get(page) ?? []), script]);
}

/** Removes the scripts that were noted of a page. */
export async function removeInitScripts(page: Page): Promise<void> {
  for (const script of added.get(page) ?? []) await script.dispose();
  added.delete(page);
}
