import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { makeElement } from '../page/dom.ts';
import { storedPlace } from './stored-place.ts';

/** Says on the home page how far the reader is with a runbook, and leads to the step to go on with. */
export function showPlace(line: HTMLElement, t: Translate<RailKey>): void {
  const place = storedPlace(line.dataset['progress'] ?? '');
  const page = line.parentElement?.querySelector<HTMLAnchorElement>('h3 a')?.href;
  if (!place || page === undefined) return;
  const { done, total, step, number } = place;
  if (done > 0) line.append(makeElement('strong', t('rail.done', { count: done, total })), ' ');
  if (step === '') return;
  const link = makeElement('a', t('rail.continue', { number }));
  link.setAttribute('href', `${page}#${step}`);
  line.append(link);
}
