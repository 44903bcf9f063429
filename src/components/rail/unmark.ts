import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { untickAll } from '../task/untick-all.ts';
import { UndoOffer } from '../values/offer-undo.ts';

/** Makes the button that takes the marks of all steps away, and the place where it offers to bring them back. */
export function makeUnmark(t: Translate<RailKey>): {
  readonly parts: readonly HTMLElement[];
  readonly show: (isNeeded: boolean) => void;
} {
  const place = makeElement('div', '');
  place.role = 'status';
  const button = makeButton(t('form.unmark'), () => {
    undo.offer(t('form.unmarked'), untickAll());
  });
  button.hidden = true;
  const undo = new UndoOffer(place, button, t('form.undo'));
  return {
    parts: [button, place],
    show: (isNeeded) => {
      button.hidden = !isNeeded;
    },
  };
}
