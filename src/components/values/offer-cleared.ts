import type { TakenAway } from '../page/entries.ts';
import { loadFormTexts } from './form-texts.ts';
import { UndoOffer } from './offer-undo.ts';

let offer: UndoOffer | undefined;

/** Says that all values are cleared, and offers to bring them back. */
export async function offerCleared(form: HTMLElement, taken: TakenAway): Promise<void> {
  const t = await loadFormTexts();
  const button = form.querySelector<HTMLElement>('[data-clear]');
  if (!button) return;
  offer ??= new UndoOffer(form.querySelector('[data-undo]'), button, t('form.undo'));
  offer.offer(t(taken.isGone ? 'form.cleared' : 'form.notCleared'), taken);
}
