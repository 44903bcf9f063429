import { loadFrontmatter, loadProducts } from '../content/read/load.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Locale } from '../locales.ts';
import type { ListedRunbook, RunbookTexts } from '../search/query/filter-runbooks.ts';
import { formatMinutes, formatNumber } from './format.ts';
import { runbookPage } from './runbook-page.ts';
import { shownSteps, shownTasks } from './shown-tasks.ts';
import { statusTexts } from './status-text.ts';
import { valueCounts } from './value-counts.ts';

/** A runbook as the list of the home page shows it and finds it. */
export type RunbookEntry = ListedRunbook;

/** A runbook in the words of a language, for the list of the home page. */
export function runbookEntry(runbook: Runbook, locale: Locale): RunbookEntry {
  const { id, product, alsoFor, status, minutes } = runbook;
  const products = loadProducts();
  const { title, summary } = loadFrontmatter(id, locale);
  const page = runbookPage(runbook, locale);
  const texts: RunbookTexts = {
    products: [product, ...alsoFor].map((name) => products[name]?.name ?? name).join(' · '),
    title,
    state: statusTexts(runbook, locale)[0] ?? '',
    summary,
    minutes: formatMinutes(minutes, locale),
    values: valueCounts(page),
    tasks: formatNumber(shownTasks(page).length, locale),
    steps: formatNumber(shownSteps(page), locale),
  };
  return { id, products: [product, ...alsoFor], state: status[0]?.state ?? '', texts };
}
