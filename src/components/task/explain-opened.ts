import { effectiveValues } from '../../parameters/defaults.ts';
import { makeButton } from '../page/make-button.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { loadProblemTexts, rareText } from '../values/problem-texts.ts';
import { readValues } from '../values/values-store.ts';
import { isOpened, purposeQuestion, type Part, type Values } from './conditional-parts.ts';
import { choiceText, purposesOf } from './put-aside.ts';

/**
 * Says in a task, and in the step to which the address leads, why it is shown although it is for another purpose, with a
 * button that hides it again.
 */
export async function explainOpened(task: Part, hide: () => void): Promise<void> {
  await loadProblemTexts();
  for (const note of task.element.querySelectorAll('.purpose-opened')) note.remove();
  const values = effectiveValues(definitions, readValues());
  // It may have been hidden while the words came.
  if (!isOpened(task, values)) return;
  const step = document.getElementById(location.hash.slice(1))?.closest('[data-step]');
  const parts = step && task.element.contains(step) ? [task.element, step] : [task.element];
  for (const part of parts)
    part.querySelector('.task-head, .step-head')?.after(noteOf(task, values, hide));
}

function noteOf(task: Part, values: Values, hide: () => void): HTMLElement {
  const isChosen = purposeQuestion in readValues();
  const key = isChosen ? 'purpose.opened' : 'purpose.openedByDefault';
  const chosen = choiceText(values[purposeQuestion] ?? '');
  const note = makeElement('p', rareText(key, { chosen, purposes: purposesOf(task) }));
  note.className = 'purpose-opened';
  note.append(' ', makeButton(rareText('purpose.close'), hide));
  return note;
}
