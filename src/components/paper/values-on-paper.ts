import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { proseText } from '../../parameters/prose-text.ts';
import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { isAsked } from '../values/asked-fields.ts';
import { proseWords } from '../values/injected-values.ts';
import { parsedValue } from '../values/parsed-values.ts';
import { readValues } from '../values/values-store.ts';
import type { PrintedTask } from './printed-steps.ts';

/** The values that the tasks on the paper were printed with; what is not filled in is a line to write on. */
export function valuesTable(tasks: readonly PrintedTask[], t: Translate<PaperKey>): HTMLElement {
  const printed = namesIn(tasks);
  const shown = Object.values(definitions).filter(({ name }) => printed.has(name) || isAsked(name));
  const rows = shown.map((definition) => {
    const head = makeElement('th', definition.label);
    head.setAttribute('scope', 'row');
    return makeElement('tr', '', head, valueCell(definition, t));
  });
  return makeElement('table', '', makeElement('caption', t('paper.values')), ...rows);
}

/** The parameters whose values stand in tasks that are printed, of every purpose; what a choice leaves out is not. */
function namesIn(tasks: readonly PrintedTask[]): Set<string> {
  const places = tasks.flatMap(({ element }) => [
    ...element.querySelectorAll<HTMLElement>('[data-param]:not([data-output] *)'),
  ]);
  const printed = places.filter((place) => !place.closest('[hidden]:not([data-put-aside=print])'));
  return new Set(printed.map(({ dataset }) => dataset['param'] ?? ''));
}

/** What was typed and is refused is what the commands were printed with: it is marked and not left out. */
function valueCell(definition: LocalParameter, t: Translate<PaperKey>): HTMLElement {
  const cell = makeElement('td', '');
  const result = parsedValue(definition.name);
  const typed = readValues()[definition.name];
  if (result.ok) {
    cell.append(makeElement('code', proseText(definition, result.value, proseWords)));
    if (typed === undefined) cell.append(` ${t('paper.default')}`);
  } else if (typed !== undefined && typed.trim() !== '') {
    cell.append(makeElement('code', typed));
    // Of rules that have not arrived nobody knows whether they refuse it.
    if (result.problem.code !== 'loading') cell.append(` ${t('paper.wrong')}`);
  } else cell.className = 'paper-blank';
  return cell;
}
