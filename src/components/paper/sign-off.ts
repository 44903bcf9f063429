import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { makeElement } from '../page/dom.ts';
import type { PrintedPart, PrintedTask } from './printed-steps.ts';

/** The tasks and steps on the paper, each step with a box and room for initials and a time. */
export function signOffTable(tasks: readonly PrintedTask[], t: Translate<PaperKey>): HTMLElement {
  const heads = [t('home.steps'), t('runbook.done'), t('paper.initials'), t('paper.time')];
  const head = makeElement('tr', '', ...heads.map((text) => headCell(text, 'col')));
  const bodies = tasks.map((task) => {
    const title = headCell(`${task.number} ${task.title}`, 'rowgroup');
    title.setAttribute('colspan', String(heads.length));
    return makeElement('tbody', '', makeElement('tr', '', title), ...task.steps.map(rowOf));
  });
  const caption = makeElement('caption', t('paper.signOff'));
  return makeElement('table', '', caption, makeElement('thead', '', head), ...bodies);
}

function rowOf({ element, number, title }: PrintedPart): HTMLElement {
  const box = element.querySelector<HTMLInputElement>('input[data-done]');
  // A step for reference has nothing to sign.
  const mark = box ? (box.checked ? '☑' : '☐') : '–';
  const cells = [mark, '', ''].map((text) => makeElement('td', text));
  return makeElement('tr', '', headCell(`${number} ${title}`, 'row'), ...cells);
}

function headCell(text: string, scope: string): HTMLElement {
  const cell = makeElement('th', text);
  cell.setAttribute('scope', scope);
  return cell;
}
