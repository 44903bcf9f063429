import { isUpToDate, storedPlace, type Place } from '../rail/stored-place.ts';

const nowhere: Place = { step: '', number: '', done: 0, total: 0 };

/** Where the reader left the runbook of a card, in numbers that still hold, and gives its line room if there is something to say. */
export function placeOf(card: Element): Place {
  const line = card.querySelector<HTMLElement>('[data-progress]');
  const stored = storedPlace(line?.dataset['progress'] ?? '');
  // After other choices nobody knows numbers and counts before the runbook is opened.
  const place = stored && isUpToDate(stored) ? stored : nowhere;
  card.toggleAttribute('data-run', place.done > 0 || place.step !== '');
  return place;
}

/** Puts the runbooks that are being carried out before the others: who comes back in the middle of a change wants nothing else. */
export function putRunsFirst(): void {
  const cards = [...document.querySelectorAll('[data-runbooks] > *')];
  const running = cards.filter((card) => {
    const { done, total } = placeOf(card);
    return done > 0 && done < total;
  });
  cards[0]?.parentElement?.prepend(...running);
}
