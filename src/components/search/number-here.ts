import type { SearchRecord } from '../../search/record.ts';
import { root } from '../page/site-place.ts';
import { readTasks } from '../rail/page-steps.ts';

/** The number of a task or step on the page of the reader; other pages are numbered by choices that are not known here. */
export function numberHere({ page, anchor }: SearchRecord): string {
  if (anchor === '' || !location.href.startsWith(root + page)) return '';
  const parts = readTasks().flatMap((task) => [task, ...task.steps]);
  return parts.find(({ element }) => element.id === anchor)?.number ?? '';
}
