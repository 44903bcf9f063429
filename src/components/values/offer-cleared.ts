import { tellIn } from '../page/dom.ts';
import { clearValues } from './clear-values.ts';
import { loadFormTexts } from './form-texts.ts';
import { UndoOffer } from './offer-undo.ts';

let offer: UndoOffer | undefined;

/** Clears all values, says so, and offers to bring them back; takes nothing where the texts for that do not arrive. */
export async function clearAndOffer(form: HTMLElement): Promise<void> {
  const t = await loadFormTexts();
  const texts = { undo: t('form.undo'), gone: t('form.cleared'), kept: t('form.notCleared') };
  const button = form.querySelector<HTMLElement>('[data-clear]');
  if (!button) return;
  const taken = clearValues();
  tellIn(form, '[data-values-said]', undefined);
  offer ??= new UndoOffer(form.querySelector('[data-undo]'), button, texts.undo);
  offer.offer(taken.isGone ? texts.gone : texts.kept, taken);
}
