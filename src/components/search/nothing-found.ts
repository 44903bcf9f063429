import { foundWords } from '../../search/query/found-words.ts';
import { nearTitles } from '../../search/query/near-titles.ts';
import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { paragraph } from './dialog-parts.ts';
import type { Engines } from './engine.ts';
import { t } from './messages.ts';
import { reader } from './page.ts';
import { numbersFor } from './result-numbers.ts';
import { renderGroups } from './results.ts';
import { runbookSection } from './start-runbooks.ts';
import { section } from './start-view.ts';

/**
 * What to do where nothing was found: words of the query that are found alone, titles that come closest, and the runbooks. The
 * advice comes first, so that Enter opens none of them.
 */
export async function nothingFound(
  query: string,
  engines: Engines,
  search: (query: string) => void,
): Promise<Node[]> {
  const advice = paragraph(t('search.advice'));
  // Without the titles, the advice is there all the same.
  const titles = await engines.titles().catch(() => []);
  const own = await reader();
  const words = await foundWords(engines.engine, query, own).catch(() => []);
  const near = nearTitles(titles, query);
  const numberOf = await numbersFor(near, engines.titles, own);
  return [
    advice,
    ...(words.length > 0 ? [wordSection(words, search)] : []),
    ...(near.length > 0 ? [paragraph(t('search.near')), ...renderGroups(near, numberOf)] : []),
    ...runbookSection(titles),
  ];
}

function wordSection(words: readonly string[], search: (query: string) => void): HTMLElement {
  const buttons = words.map((word) =>
    makeButton(word, () => {
      search(word);
    }),
  );
  const made = section(makeElement('h2', t('search.single')), buttons);
  made.classList.add('search-recent');
  return made;
}
