import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { makeElement } from '../page/dom.ts';
import type { PrintedPart, PrintedTask } from './printed-steps.ts';

/** The tasks and steps on the paper, each step to carry out with a box and room for initials and a time. */
export function signOffTable(tasks: readonly PrintedTask[], t: Translate<PaperKey>): HTMLElement {
  const heads = [t('home.steps'), t('runbook.done'), t('paper.initials'), t('paper.time')];
  const head = makeElement('tr', '', ...heads.map((text) => headCell(text, 'col')));
  // Nobody signs for what another purpose would do: it stands below what is signed for.
  const ordered = [false, true].flatMap((is) => tasks.filter(({ isAside }) => isAside === is));
  const bodies = ordered.map(({ isAside, isNamedOnly, number, title, steps }) => {
    const name = isNamedOnly ? title : `${number} ${title}`;
    const cell = headCell(isAside ? `${name} · ${t('paper.aside')}` : name, 'rowgroup');
    cell.setAttribute('colspan', String(heads.length));
    const rows = isAside ? [] : steps.map(rowOf);
    return makeElement('tbody', '', makeElement('tr', '', cell), ...rows);
  });
  const caption = makeElement('caption', t('paper.signOff'));
  return makeElement('table', '', caption, makeElement('thead', '', head), ...bodies);
}

function rowOf({ element, number, title }: PrintedPart): HTMLElement {
  const box = element.querySelector<HTMLInputElement>('input[data-done]');
  // A step for reference has nothing to sign, and no room for it.
  const marks = box ? [box.checked ? '☑' : '☐', '', ''] : ['–'];
  const cells = marks.map((text) => makeElement('td', text));
  if (!box) cells[0]?.setAttribute('colspan', '3');
  return makeElement('tr', '', headCell(`${number} ${title}`, 'row'), ...cells);
}

function headCell(text: string, scope: string): HTMLElement {
  const cell = makeElement('th', text);
  cell.setAttribute('scope', scope);
  return cell;
}
