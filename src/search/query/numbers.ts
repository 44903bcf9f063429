import type { SearchRecord } from '../record.ts';
import { isCounted, type ReaderValues } from './values.ts';

/** The number of a place on its page, in any language. */
export type NumberOf = (place: SearchRecord) => string;

/** Numbers the tasks and steps of pages, given in their order, as the pages do; what a choice hides has no number. */
export function numbersIn(places: readonly SearchRecord[], values: ReaderValues): NumberOf {
  const numbers = new Map<string, string>();
  let task = 0;
  let step = 0;
  for (const place of places) {
    if (place.titles.length === 1) task = 0;
    if (place.titles.length === 1 || !isCounted(place, values)) continue;
    const isTask = place.titles.length === 2;
    step = isTask ? 0 : step + 1;
    if (isTask) task += 1;
    numbers.set(keyOf(place), isTask ? String(task) : `${task}.${step}`);
  }
  return (place) => numbers.get(keyOf(place)) ?? '';
}

// The ids are the same in every language.
function keyOf({ runbook, anchor }: SearchRecord): string {
  return `${runbook}#${anchor}`;
}
