import { entries } from '../page/entries.ts';
import { takeAway, type TakenAway } from '../page/take-away.ts';
import { announceValues } from '../values/values-store.ts';
import { boxes, namesOf } from './done-steps.ts';

/** Takes the ticks of every step of the page away. */
export function untickAll(): TakenAway {
  const all = new Set(boxes.flatMap(namesOf));
  const forget = (names: readonly string[]) => {
    for (const name of names) entries.write(name, '');
    return entries.trouble === undefined;
  };
  return takeAway((name) => all.has(name), forget, announceValues);
}
