import type { Locator, Page } from '@playwright/test';

/** The search dialog of a page. */
export function searchDialog(page: Page): Locator {
  return page.locator('dialog[data-search-dialog]');
}

/** Types a query into the open dialog and waits until what is shown is the answer to it. */
export async function searchFor(page: Page, query: string): Promise<Locator> {
  await searchDialog(page).locator('input[type=search]').fill(query);
  return answerTo(page, query);
}

/** The results, as soon as they answer a query. */
export async function answerTo(page: Page, query: string): Promise<Locator> {
  const results = searchDialog(page).locator(`[data-search-results=${JSON.stringify(query)}]`);
  await results.waitFor();
  return results;
}

/** Types queries one after the other and gives the first links of each answer, as path and anchor: three, or all. */
export function firstLinks(
  page: Page,
  queries: readonly string[],
  most: number | undefined = 3,
): Promise<string[][]> {
  return page.evaluate(
    async ({ all, first }) => {
      const dialog = document.querySelector('dialog[data-search-dialog]');
      const input = dialog?.querySelector<HTMLInputElement>('input[type=search]');
      const results = dialog?.querySelector<HTMLElement>('[data-search-results]');
      if (!input || !results) throw new Error('The page has no search dialog.');
      const found: string[][] = [];
      for (const query of all) {
        await new Promise<void>((answered) => {
          const observer = new MutationObserver(() => {
            if (results.dataset['searchResults'] !== query) return;
            observer.disconnect();
            answered();
          });
          observer.observe(results, { attributes: true });
          input.value = query;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
        const links = Array.from(results.querySelectorAll('a')).slice(0, first);
        found.push(links.map(({ pathname, hash }) => `${pathname}${hash}`));
      }
      return found;
    },
    { all: queries, first: most },
  );
}
