import type { Translate } from '../../parameters/messages.ts';
import { proseText } from '../../parameters/prose-text.ts';
import { shownValue, type ShownValue } from '../../parameters/shown-value.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import type { FormKey } from '../../render/form-strings.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { isAsked } from './asked-fields.ts';
import { keepLabels, proseWords } from './injected-values.ts';
import { parsedValue } from './parsed-values.ts';
import { readValues } from './values-store.ts';

/** The lines in which a folded form shows each value that counts, and of a default that it is one. */
export function makeMainValues(form: HTMLElement, t: Translate<FormKey>): () => void {
  const list = makeElement('dl', '');
  list.className = 'values-main';
  form.querySelector('.values-progress')?.after(list);
  const show = () => {
    // Whoever types has the form open, and does not see it.
    if (!('folded' in form.dataset)) return;
    // The question what the reader is here for stands in the text, with its answer.
    const asked = Object.values(definitions).filter(
      ({ name, group }) => group !== 'purpose' && isAsked(name),
    );
    list.replaceChildren(
      ...asked.flatMap((definition) => {
        const shown = shownValue(
          definition.name,
          definitions,
          readValues(),
          parsedValue(definition.name),
        );
        return linesOf(definition, shown, t);
      }),
    );
  };
  new MutationObserver(show).observe(form, { attributeFilter: ['data-folded'] });
  return show;
}

/** The label of a value, and the value; of a list, each name has a line. What is optional and was left out has none. */
function linesOf(
  definition: LocalParameter,
  { value, state }: ShownValue,
  t: Translate<FormKey>,
): HTMLElement[] {
  if (state !== 'set' && state !== 'default') return [];
  const values = typeof value === 'object' ? value.map((item) => [item]) : [value];
  return [
    makeElement('dt', definition.label),
    ...values.map((one) => {
      const line = makeElement('dd', '', chipOf(proseText(definition, one, proseWords), state));
      if (state === 'default') line.append(' ', makeElement('small', t('settings.markDefault')));
      return line;
    }),
  ];
}

function chipOf(text: string, state: ShownValue['state']): HTMLElement {
  const chip = makeElement('span', text);
  chip.className = 'value';
  chip.dataset['state'] = state;
  chip.translate = false;
  keepLabels(chip, text, text);
  return chip;
}
