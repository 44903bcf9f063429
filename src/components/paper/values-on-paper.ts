import { proseText } from '../../parameters/prose-text.ts';
import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { isAsked } from '../values/asked-fields.ts';
import { proseWords } from '../values/injected-values.ts';
import { parsedValue } from '../values/parsed-values.ts';
import { readValues } from '../values/values-store.ts';

/** The values that the commands on the paper were printed with; what is not filled in is a line to write on. */
export function valuesTable(t: Translate<PaperKey>): HTMLElement {
  const asked = Object.values(definitions).filter(({ name }) => isAsked(name));
  const rows = asked.map((definition) => {
    const { name, label } = definition;
    const result = parsedValue(name);
    const value = makeElement('td', '');
    if (result.ok) {
      value.append(makeElement('code', proseText(definition, result.value, proseWords)));
      if (readValues()[name] === undefined) value.append(` ${t('paper.default')}`);
    } else value.className = 'paper-blank';
    const head = makeElement('th', label);
    head.setAttribute('scope', 'row');
    return makeElement('tr', '', head, value);
  });
  return makeElement('table', '', makeElement('caption', t('paper.values')), ...rows);
}
