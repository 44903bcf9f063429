import { proseText } from '../../parameters/prose-text.ts';
import { shownValue } from '../../parameters/shown-value.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { isAsked } from './asked-fields.ts';
import { keepLabels, proseWords } from './injected-values.ts';
import { parsedValue } from './parsed-values.ts';
import { readValues } from './values-store.ts';

/** So many values stand for all. */
const most = 3;

/** The lines in which a folded form shows whose values are in place: the first that the reader has typed. */
export function makeMainValues(form: HTMLElement): () => void {
  const list = makeElement('dl', '');
  list.className = 'values-main';
  form.querySelector('.values-progress')?.after(list);
  const show = () => {
    // Whoever types has the form open, and does not see it.
    if (!('folded' in form.dataset)) return;
    const typed = Object.values(definitions)
      .filter(({ name, type }) => type !== 'boolean' && type !== 'choice' && isAsked(name))
      .map((definition) => ({
        definition,
        ...shownValue(definition.name, definitions, readValues(), parsedValue(definition.name)),
      }))
      .filter(({ state }) => state === 'set')
      .slice(0, most)
      .flatMap(({ definition, value }) => {
        // Of a list, each name has a line.
        const values = typeof value === 'object' ? value.map((item) => [item]) : [value];
        const lines = values.map((one) => chipOf(proseText(definition, one, proseWords)));
        return [
          makeElement('dt', definition.label),
          ...lines.map((chip) => makeElement('dd', '', chip)),
        ];
      });
    list.replaceChildren(...typed);
  };
  new MutationObserver(show).observe(form, { attributeFilter: ['data-folded'] });
  return show;
}

function chipOf(text: string): HTMLElement {
  const chip = makeElement('span', text);
  chip.className = 'value';
  chip.dataset['state'] = 'set';
  chip.translate = false;
  keepLabels(chip, text);
  return chip;
}
