import type { Translate } from '../../parameters/messages.ts';
import type { FormKey } from '../../render/form-strings.ts';
import { writeText } from '../page/dom.ts';
import type { FoldingForm } from './kept-open.ts';
import { openField } from './open-field.ts';

/** Has a form that is complete say how many of its values are worth a second look, and lead from one to the next. */
export function wireChecks(form: FoldingForm, t: Translate<FormKey>): () => void {
  const button = form.querySelector<HTMLElement>('[data-next-missing]');
  let at = '';
  button?.addEventListener('click', () => {
    const names = form.isComplete ? namesToCheck(form) : [];
    const next = names[(names.indexOf(at) + 1) % names.length];
    if (next === undefined) return;
    at = next;
    openField(next);
  });
  return () => {
    const check = form.isComplete ? namesToCheck(form).length : 0;
    if (!button || check === 0) return;
    const count = form.querySelectorAll('[data-field]:not([hidden])').length;
    writeText(form.querySelector('[data-missing]'), t('form.check', { count, check }));
    button.hidden = false;
  };
}

/** The fields that are asked for and of whose values something is said, in their order. */
function namesToCheck(form: FoldingForm): string[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field]:not([hidden])')]
    .filter(
      (field) =>
        form.noticed.includes(field.dataset['field'] ?? '') ||
        field.querySelector('[data-doubt]:not([hidden])') !== null,
    )
    .map(({ dataset }) => dataset['field'] ?? '');
}
