import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { proseText } from '../../parameters/prose-text.ts';
import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { shownValue } from '../../parameters/shown-value.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { parts, purposeQuestion } from '../task/conditional-parts.ts';
import { isAsked } from '../values/asked-fields.ts';
import { proseWords } from '../values/injected-values.ts';
import { parsedValue } from '../values/parsed-values.ts';
import { readValues } from '../values/values-store.ts';
import type { PrintedTask } from './printed-steps.ts';

/** The values of the tasks to carry out, as they were printed; what is not filled in is a line to write on. */
export function valuesTable(tasks: readonly PrintedTask[], t: Translate<PaperKey>): HTMLElement[] {
  const printed = namesIn(tasks);
  const shown = Object.values(definitions).filter(
    // The purpose has its own line (record-fields.ts).
    ({ name }) => name !== purposeQuestion && (printed.has(name) || isAsked(name)),
  );
  const rows = shown.map((definition) => {
    const head = makeElement('th', definition.label);
    head.setAttribute('scope', 'row');
    return makeElement('tr', '', head, valueCell(definition, t));
  });
  if (rows.length === 0) return [];
  const table = makeElement('table', '', makeElement('caption', t('paper.values')), ...rows);
  table.className = 'paper-values';
  return [table];
}

/** The parameters whose values stand in what is to be carried out, or decide that it is. */
function namesIn(tasks: readonly PrintedTask[]): Set<string> {
  const places = tasks.flatMap(({ element }) => [
    ...element.querySelectorAll<HTMLElement>('[data-param]:not([data-output] *, svg *)'),
  ]);
  const isPrinted = (part: Element) => !part.closest('[hidden]');
  const choices = parts.filter(({ element }) => element.matches('[data-task],[data-step]'));
  return new Set([
    ...places.filter(isPrinted).map(({ dataset }) => dataset['param'] ?? ''),
    ...choices.filter(({ element }) => isPrinted(element)).flatMap(({ when }) => Object.keys(when)),
  ]);
}

/** A value as the commands were printed with it: one that is refused is marked and not left out. */
function valueCell(definition: LocalParameter, t: Translate<PaperKey>): HTMLElement {
  const cell = makeElement('td', '');
  const { name } = definition;
  const { value, state } = shownValue(name, definitions, readValues(), parsedValue(name));
  if (state === 'example') {
    cell.className = 'paper-blank';
    return cell;
  }
  cell.append(makeElement('code', proseText(definition, value, proseWords)));
  if (state === 'default') cell.append(` ${t('paper.default')}`);
  if (state === 'wrong') cell.append(` ${t('paper.wrong')}`);
  return cell;
}
