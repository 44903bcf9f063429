import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { writeText } from '../page/dom.ts';
import type { PageStep } from './page-steps.ts';

/** Has a link lead to the step to go on with; without one, or where it is not wanted, it is hidden. */
export function showContinue(
  link: HTMLElement,
  next: PageStep | undefined,
  t: Translate<RailKey>,
  isWanted = true,
): void {
  link.hidden = !next || !isWanted;
  writeText(link, next ? t('rail.continue', { number: next.number }) : '');
  link.setAttribute('href', `#${next?.element.id ?? ''}`);
}
