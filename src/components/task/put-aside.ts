import { proseText } from '../../parameters/prose-text.ts';
import { makeElement } from '../page/dom.ts';
import { definitions, listJoints, t } from '../page/page-data.ts';
import { proseWords } from '../values/injected-values.ts';
import {
  isPutAside,
  purposeQuestion,
  titleOf,
  type Part,
  type Values,
} from './conditional-parts.ts';

/** Says how many tasks are put aside, and names them by their purposes, each with a button that opens them. */
export function namePutAside(
  note: HTMLElement,
  tasks: readonly Part[],
  values: Values,
  open: (tasks: readonly Part[]) => void,
): void {
  const aside = tasks.filter((task) => isPutAside(task, values));
  const purposesAside = [...new Set(aside.map(purposesOf))];
  const isOpen = note.querySelector('details')?.open === true;
  note.hidden = aside.length === 0;
  const list = makeElement(
    'details',
    '',
    makeElement('summary', t('purpose.aside', { count: aside.length })),
    ...purposesAside.map((purposes) => {
      const members = aside.filter((task) => purposesOf(task) === purposes);
      const titles = members.map(titleOf).join(listJoints.middle);
      const button = makeElement('button', t('purpose.show'));
      button.setAttribute('type', 'button');
      button.className = 'button';
      button.addEventListener('click', () => {
        open(members);
      });
      return makeElement('p', t('purpose.hidden', { purposes, titles }), button);
    }),
  );
  list.toggleAttribute('open', isOpen);
  note.replaceChildren(list);
}

/** The purposes of a task in the words of the question. */
export function purposesOf({ when }: Part): string {
  return (when[purposeQuestion] ?? []).map((value) => choiceText(String(value))).join(' · ');
}

/** A choice of the question in its own words. */
export function choiceText(value: string): string {
  const question = definitions[purposeQuestion];
  return question ? proseText(question, value, proseWords) : value;
}
