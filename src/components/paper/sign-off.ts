import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { makeElement } from '../page/dom.ts';
import type { PrintedPart, PrintedTask } from './printed-steps.ts';

/** How many steps have all the room that a pen likes: more have less, so that they and the values stay on one sheet. */
const roomy = 18;

/** The tasks and steps on the paper, each step to carry out with a box and room for initials and a time. */
export function signOffTable(tasks: readonly PrintedTask[], t: Translate<PaperKey>): HTMLElement {
  const heads = [t('home.steps'), t('runbook.done'), t('paper.initials'), t('paper.time')];
  const head = makeElement('tr', '', ...heads.map((text) => headCell(text, 'col')));
  // Nobody signs for what is only to read: a line each, below what is signed for.
  const signed = tasks.filter(isSigned);
  const toRead = tasks.filter((task) => !task.isAside && !isSigned(task));
  const bodies = [...signed, ...toRead].map((task) => {
    const cell = headCell(`${task.number} ${task.title}`, 'rowgroup');
    cell.setAttribute('colspan', String(heads.length));
    const rows = isSigned(task) ? task.steps.map((step) => rowOf(step, t)) : [];
    return makeElement('tbody', '', makeElement('tr', '', cell), ...rows);
  });
  const caption = makeElement('caption', t('paper.signOff'));
  const table = makeElement('table', '', caption, makeElement('thead', '', head), ...bodies);
  table.toggleAttribute('data-close', signed.flatMap(({ steps }) => steps).length > roomy);
  return table;
}

/** What another purpose would do, named in one line; with its letters, where it is printed to read. */
export function asideLine(tasks: readonly PrintedTask[], t: Translate<PaperKey>): HTMLElement[] {
  const names = tasks
    .filter(({ isAside }) => isAside)
    .map(({ isNamedOnly, number, title }) => (isNamedOnly ? title : `${number} ${title}`));
  if (names.length === 0) return [];
  const line = makeElement('p', t('paper.asideTasks', { titles: names.join(' · ') }));
  line.className = 'paper-aside';
  return [line];
}

function isSigned({ isAside, steps }: PrintedTask): boolean {
  return !isAside && steps.some(({ element }) => element.querySelector('input[data-done]'));
}

function rowOf({ element, number, title }: PrintedPart, t: Translate<PaperKey>): HTMLElement {
  const box = element.querySelector<HTMLInputElement>('input[data-done]');
  // A step for reference has nothing to sign, and no room for it.
  const marks = box ? [box.checked ? '☑' : '☐', '', ''] : ['–'];
  const cells = marks.map((text) => makeElement('td', text));
  if (!box) cells[0]?.setAttribute('colspan', '3');
  // What only some have to do is not counted among the steps of the runbook.
  const condition = box && element.closest('[data-as-needed]') ? ` · ${t('runbook.asNeeded')}` : '';
  return makeElement('tr', '', headCell(`${number} ${title}${condition}`, 'row'), ...cells);
}

function headCell(text: string, scope: string): HTMLElement {
  const cell = makeElement('th', text);
  cell.setAttribute('scope', scope);
  return cell;
}
