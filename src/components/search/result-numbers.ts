import { numbersIn, type NumberOf } from '../../search/query/numbers.ts';
import type { ScoredResult } from '../../search/query/rank.ts';
import type { Reader } from '../../search/query/search.ts';
import type { SearchRecord } from '../../search/record.ts';
import { root } from '../page/site-place.ts';
import { readTasks } from '../rail/page-steps.ts';

/** The numbers of the page of the reader as it shows them now, and of other pages where something was found on them. */
export async function numbersFor(
  results: readonly ScoredResult[],
  titles: () => Promise<readonly SearchRecord[]>,
  { values }: Reader,
): Promise<NumberOf> {
  const isHere = ({ page }: SearchRecord) => location.href.startsWith(root + page);
  const isElsewhere = results.length === 0 || results.some(({ record }) => !isHere(record));
  // Without them a result says its name all the same.
  const elsewhere = numbersIn(isElsewhere ? await titles().catch(() => []) : [], values);
  const parts = readTasks().flatMap((task) => [task, ...task.steps]);
  return (place) => {
    if (place.anchor === '') return '';
    if (!isHere(place)) return elsewhere(place);
    return parts.find(({ element }) => element.id === place.anchor)?.number ?? '';
  };
}
