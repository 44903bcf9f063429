import { loadFormTexts } from './form-texts.ts';
import { UndoOffer } from './offer-undo.ts';
import { clearValues } from './values-store.ts';

let offer: UndoOffer | undefined;

/** Clears all values, says so, and offers to bring them back; takes nothing where the texts for that do not arrive. */
export async function clearAndOffer(form: HTMLElement): Promise<void> {
  const t = await loadFormTexts();
  const taken = clearValues();
  const button = form.querySelector<HTMLElement>('[data-clear]');
  if (!button) return;
  offer ??= new UndoOffer(form.querySelector('[data-undo]'), button, t('form.undo'));
  offer.offer(t(taken.isGone ? 'form.cleared' : 'form.notCleared'), taken);
}
