import type { Translate } from '../../parameters/messages.ts';
import type { FormKey } from '../../render/form-strings.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement, writeText } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { loadFormTexts } from './form-texts.ts';
import { growFields } from './growing-fields.ts';
import { type FoldingForm, heedSaid, keepAsAsked } from './kept-open.ts';
import { makeMainValues } from './main-values.ts';
import { wireChecks } from './values-to-check.ts';
import { onValues, readValues } from './values-store.ts';
import { sayRequired } from './required-fields.ts';
import { valueLegend } from './value-legend.ts';
import { wireWayBack } from './way-back.ts';
import css from './form-folds.css?inline';
import sideways from './sideways.css?inline';

/**
 * Lets the reader open what the form has folded away, and folds it again once they have left. While the focus is in the
 * form, what is open stays open: nothing moves away from under a pointer, and no field that is wrong is ever hidden.
 * What comes back opens the form where something is said that the reader has not folded away.
 */
export async function wireFolds(form: FoldingForm): Promise<() => void> {
  const t = await loadFormTexts();
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  adoptStyle(css);
  adoptStyle(sideways);
  for (const field of fields) addQuestion(field, t);
  fields.forEach(sayRequired);
  const showToggle = addToggle(form, t);
  panel?.append(valueLegend(t));
  if (panel) wireWayBack(form, panel);
  growFields(form);
  const showMain = makeMainValues(form, t);
  const showChecks = wireChecks(form, t);
  const judge = () => {
    unfold(form, fields);
    showToggle();
    showMain();
    showChecks();
  };
  onValues(judge);
  panel?.addEventListener('focusout', () => {
    // Where the focus goes is known only then; it stays where it is when the reader turns to another window.
    setTimeout(() => {
      if (panel.contains(document.activeElement)) return;
      closeQuestions(form);
      form.fold();
    });
  });
  judge();
  return () => {
    heedSaid(form);
    judge();
  };
}

/** Opens what was folded away under a value that is gone, or in a form that is not complete or has something to say. */
function unfold(form: FoldingForm, fields: readonly HTMLElement[]): void {
  if (!form.isComplete || form.kept.startsWith('said')) delete form.dataset['folded'];
  const values = readValues();
  for (const field of fields) {
    const isGone = values[field.dataset['field'] ?? ''] === undefined;
    if (isGone && !field.contains(document.activeElement)) delete field.dataset['filled'];
  }
}

/** The button that shows the help of a field that is filled in. */
function addQuestion(field: HTMLElement, t: Translate<FormKey>): void {
  const { label = '' } = definitions[field.dataset['field'] ?? ''] ?? {};
  const help = field.querySelector('.field-help');
  const button = makeElement('button', '?');
  button.setAttribute('type', 'button');
  button.className = 'field-ask';
  button.ariaLabel = t('form.help', { label });
  button.ariaExpanded = 'false';
  button.setAttribute('aria-controls', help?.id ?? '');
  button.addEventListener('click', () => {
    button.ariaExpanded = String(button.ariaExpanded === 'false');
  });
  help?.before(button);
}

function closeQuestions(form: HTMLElement): void {
  for (const button of form.querySelectorAll('.field-ask')) button.ariaExpanded = 'false';
}

/** Puts the button beside the line that says that the form is complete; the reader's last word is remembered. */
function addToggle(form: FoldingForm, t: Translate<FormKey>): () => void {
  const fields = form.querySelector('form');
  const button = makeElement('button', '');
  button.setAttribute('type', 'button');
  button.className = 'button values-toggle';
  if (fields) {
    fields.id = 'values-fields';
    button.setAttribute('aria-controls', fields.id);
  }
  const isFolded = () => 'folded' in form.dataset;
  const show = () => {
    button.hidden = !form.isComplete;
    writeText(button, t(isFolded() ? 'form.show' : 'form.hide'));
    button.ariaExpanded = String(!isFolded());
  };
  button.addEventListener('click', () => {
    keepAsAsked(form, isFolded());
    form.fold();
  });
  new MutationObserver(show).observe(form, { attributeFilter: ['data-folded'] });
  form.querySelector('[data-missing]')?.parentElement?.append(button);
  show();
  return show;
}
