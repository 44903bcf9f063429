import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { placeOf } from '../home/runs-first.ts';
import { onCards } from '../home/shown-cards.ts';
import { makeElement, writeText } from '../page/dom.ts';
import { onStorage } from '../page/entries.ts';
import { wayOn } from './continue-link.ts';

/** Says on the home page how far the reader is with each runbook that is listed, as long as the page is there. */
export function showPlaces(t: Translate<RailKey>): void {
  const known = new WeakMap<HTMLElement, () => void>();
  const show = () => {
    for (const line of document.querySelectorAll<HTMLElement>('[data-progress]')) {
      const showLine = known.get(line) ?? wireLine(line, t);
      known.set(line, showLine);
      showLine();
    }
  };
  show();
  onStorage(show);
  onCards(show);
}

/** Gives a line its count and its link to the step to go on with, and returns what brings them up to date. */
function wireLine(line: HTMLElement, t: Translate<RailKey>): () => void {
  const card = line.parentElement;
  const page = card?.querySelector<HTMLAnchorElement>('h3 a')?.href ?? '';
  const count = makeElement('strong', '');
  const next = makeElement('a', '');
  next.className = 'button';
  line.append(count, ' ', next);
  return () => {
    if (!card) return;
    const { done, total, step, number } = placeOf(card);
    writeText(count, done > 0 ? t('rail.done', { count: done, total }) : '');
    writeText(next, step === '' ? '' : wayOn({ done }, number, t));
    next.hidden = step === '';
    next.setAttribute('href', `${page}#${step}`);
  };
}
