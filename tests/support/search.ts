import { answersInPage, type SearchAnswer } from './answers-in-page.ts';
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
export async function firstLinks(
  page: Page,
  queries: readonly string[],
  most = 3,
): Promise<string[][]> {
  const answers = await answersTo(page, queries);
  return answers.map(({ links }) => links.slice(0, most));
}

/** Types queries one after the other and gives the whole of each answer. */
export async function answersTo(page: Page, queries: readonly string[]): Promise<SearchAnswer[]> {
  return page.evaluate(answersInPage, queries);
}
