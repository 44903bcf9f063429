/** What an open search dialog shows for a query: the links in their order, as path and anchor, and what is said of them. */
export interface SearchAnswer {
  readonly links: readonly string[];
  readonly status: string;
  /** The text shown of each result that shows one, other than the name of a fold, which steps may share. */
  readonly passages: readonly string[];
}

/**
 * Types queries one after the other into the open search dialog, and gives each answer. It is evaluated in the page, by
 * Playwright and by puppeteer, so it uses nothing from outside itself.
 */
export async function answersInPage(queries: readonly string[]): Promise<SearchAnswer[]> {
  const dialog = document.querySelector('dialog[data-search-dialog]');
  const input = dialog?.querySelector<HTMLInputElement>('input[type=search]');
  const results = dialog?.querySelector<HTMLElement>('[data-search-results]');
  const status = dialog?.querySelector('[data-search-status]');
  if (!input || !results || !status) throw new Error('The page has no search dialog.');
  const answers: SearchAnswer[] = [];
  for (const query of queries) {
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
    const links = Array.from(results.querySelectorAll('a'));
    answers.push({
      links: links.map(({ pathname, hash }) => pathname + hash),
      status: status.textContent,
      passages: Array.from(
        results.querySelectorAll('a > .search-passage:not([data-fold])'),
        (passage) => passage.textContent.trim(),
      ),
    });
  }
  return answers;
}
