import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { writeText } from '../page/dom.ts';
import type { Count, PageStep } from './page-steps.ts';

/** What a link to a step is called: while nothing is done there is nothing to continue, only a place to read on. */
export function wayOn(
  { done }: Pick<Count, 'done'>,
  number: string,
  t: Translate<RailKey>,
): string {
  return t(done > 0 ? 'rail.continue' : 'rail.back', { number });
}

/** Has a link lead to the step to go on with; without one, or where it is not wanted, it is hidden. */
export function showContinue(
  link: HTMLElement,
  count: Count,
  next: PageStep | undefined,
  t: Translate<RailKey>,
  isWanted = true,
): void {
  link.hidden = !next || !isWanted;
  writeText(link, next ? wayOn(count, next.number, t) : '');
  link.setAttribute('href', `#${next?.element.id ?? ''}`);
}
