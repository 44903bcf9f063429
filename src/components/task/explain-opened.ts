import { effectiveValues } from '../../parameters/defaults.ts';
import { makeButton } from '../page/make-button.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { loadProblemTexts, rareText } from '../values/problem-texts.ts';
import { readValues } from '../values/values-store.ts';
import { closeTask, purposeQuestion, type Part } from './conditional-parts.ts';
import { choiceText, purposesOf } from './put-aside.ts';

/**
 * Says in each task that was opened, and in the step to which the address leads, why it is shown although it is for another
 * purpose, with a button that hides it again.
 */
export async function explainOpened(tasks: readonly Part[], show: () => void): Promise<void> {
  await loadProblemTexts();
  for (const note of document.querySelectorAll('.purpose-opened')) note.remove();
  const step = document.getElementById(location.hash.slice(1))?.closest('[data-step]');
  for (const task of tasks) {
    const { element } = task;
    // It may have been hidden while the words came.
    if (element.dataset['opened'] === undefined) continue;
    for (const part of step && element.contains(step) ? [element, step] : [element])
      part.querySelector('.task-head, .step-head')?.after(noteOf(task, show));
  }
}

function noteOf(task: Part, show: () => void): HTMLElement {
  const isChosen = purposeQuestion in readValues();
  const key = isChosen ? 'purpose.opened' : 'purpose.openedByDefault';
  const { [purposeQuestion]: chosen = '' } = effectiveValues(definitions, readValues());
  const words = { chosen: choiceText(chosen), purposes: purposesOf(task) };
  const note = makeElement('p', rareText(key, words));
  note.className = 'purpose-opened';
  const hide = () => {
    closeTask(task);
    show();
    const aside = document.querySelector('[data-purpose-note]');
    aside?.scrollIntoView({ block: 'center' });
    aside?.querySelector('summary')?.focus({ preventScroll: true });
  };
  note.append(' ', makeButton(rareText('purpose.close'), hide));
  return note;
}
