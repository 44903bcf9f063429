import type { Translate } from '../../parameters/messages.ts';
import type { FormKey } from '../../render/form-strings.ts';
import { makeElement } from '../page/dom.ts';

/** Makes the line that shows how the page marks values and what an output must show: each word is marked as its kind is. */
export function valueLegend(t: Translate<FormKey>): HTMLElement {
  const texts = {
    example: t('settings.markExample'),
    default: t('settings.markDefault'),
    set: t('settings.markSet'),
    doubted: t('settings.markDoubt'),
    wrong: t('settings.markWrong'),
  };
  const line = makeElement('ul', '');
  line.className = 'values-note values-legend';
  line.ariaLabel = t('settings.marks');
  for (const [state, text] of Object.entries(texts)) {
    const mark = makeElement('li', text);
    mark.className = 'value';
    mark.dataset['state'] = state === 'doubted' ? 'set' : state;
    mark.toggleAttribute('data-doubted', state === 'doubted');
    line.append(mark);
  }
  const expected = makeElement('li', '', makeElement('mark', t('settings.markExpected')));
  line.append(expected);
  return line;
}
