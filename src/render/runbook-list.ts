import { loadFrontmatter, loadProducts } from '../content/read/load.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Locale } from '../locales.ts';
import type { ListedRunbook, RunbookTexts } from '../search/query/filter-runbooks.ts';
import { formatMinutes, formatNumber } from './format.ts';
import { runbookFacts } from './runbook-page.ts';
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
  const facts = runbookFacts(runbook, locale);
  const texts: RunbookTexts = {
    products: [product, ...alsoFor].map((name) => products[name]?.name ?? name).join(' · '),
    title,
    state: statusTexts(runbook, locale)[0] ?? '',
    summary,
    minutes: formatMinutes(minutes, locale),
    values: valueCounts(facts),
    tasks: formatNumber(shownTasks(facts).length, locale),
    steps: formatNumber(shownSteps(facts), locale),
  };
  return { id, products: [product, ...alsoFor], state: status[0]?.state ?? '', texts };
}
