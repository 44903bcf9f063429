import type { Translate } from '../../parameters/messages.ts';
import type { FormKey } from '../../render/form-strings.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { definitions, t as pageText } from '../page/page-data.ts';
import { standBeside } from './beside-place.ts';
import { isLine } from './control.ts';
import { copyOfField } from './copy-of-field.ts';
import { discard } from './discarded.ts';
import { loadFormTexts } from './form-texts.ts';
import { openField, openFieldEvent, type FieldRequest } from './open-field.ts';
import { ValueField } from './value-field.ts';
import { onValues, readValues } from './values-store.ts';
import css from './place-editor.css?inline';

/** An open editor. */
interface Editor {
  readonly root: HTMLElement;
  readonly place: HTMLElement;
  readonly field: ValueField;
  /** Follows its place, which what is typed may move. */
  readonly put: () => void;
}

let now: Editor | undefined;

/** Has a value of a command open a small editor where it stands; until it is there, the field of the form opens. */
export async function wirePlaceEditor(form: HTMLElement): Promise<void> {
  const t = await loadFormTexts();
  adoptStyle(css);
  const take = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    const { name, from, isForForm } = event.detail as FieldRequest;
    const field = form.querySelector<HTMLElement>(`[data-field="${name}"]`);
    if (isForForm === true || !field || !from?.matches('[data-step] [data-param]')) return;
    event.stopImmediatePropagation();
    open(name, field, from, t);
  };
  document.addEventListener(openFieldEvent, take, { capture: true });
  onValues(() => {
    now?.field.show();
    now?.put();
  });
}

function open(
  name: string,
  original: HTMLElement,
  place: HTMLElement,
  t: Translate<FormKey>,
): void {
  close();
  const parameter = definitions[name];
  const { field, control } = copyOfField(original);
  if (!parameter || !control) return;
  const cancel = makeButton('×', () => {
    goBack();
    if (own === (readValues()[name] ?? '')) discard(name, before, place, t);
  });
  cancel.ariaLabel = cancel.title = t('form.cancel');
  const root = makeElement('div', '', field, buttons(name, place, t), cancel);
  root.className = 'place-editor';
  root.role = 'dialog';
  root.ariaLabel = pageText('command.edit', { label: parameter.label });
  place.ariaExpanded = 'true';
  document.documentElement.dataset['typing'] = '';
  document.body.append(root);
  const put = standBeside(root, place);
  now = { root, place, field: new ValueField(field, parameter, control), put };
  const before = readValues()[name] ?? '';
  // What another page has changed meanwhile is not this editor's to take back.
  let own = before;
  for (const event of ['input', 'click'])
    root.addEventListener(event, () => {
      own = readValues()[name] ?? '';
    });
  wireKeys(root, () => {
    cancel.click();
  });
  control.focus({ preventScroll: true });
  if (isLine(control)) control.select();
}

function buttons(name: string, place: HTMLElement, t: Translate<FormKey>): HTMLElement {
  const toForm = () => {
    close();
    openField(name, place, true);
  };
  const enter = makeElement('kbd', '↵');
  enter.ariaHidden = 'true';
  const ok = makeButton(t('form.ok'), goBack, enter);
  ok.classList.add('button-primary');
  return makeElement('div', '', ok, ...nextButton(place, t), makeButton(t('form.all'), toForm));
}

/** The button that goes on to a place of the same command whose value has still to come or to be corrected, if there is one. */
function nextButton(place: HTMLElement, t: Translate<FormKey>): HTMLElement[] {
  const block = place.closest('command-block');
  const places = [...(block?.querySelectorAll<HTMLElement>('pre [data-param]') ?? [])];
  const at = places.indexOf(place);
  const next = [...places.slice(at), ...places.slice(0, at)].find(
    ({ dataset: { param = '', state = '' } }) =>
      param !== place.dataset['param'] &&
      /example|wrong/.test(state) &&
      definitions[param]?.optional !== true,
  );
  const name = next?.dataset['param'] ?? '';
  const label = definitions[name]?.label;
  if (label === undefined) return [];
  return [
    makeButton(t('form.nextValue', { label }), () => {
      openField(name, next);
    }),
  ];
}

/** Enter leads back to the place with what was typed, and so does going on with Tab; Escape leads back without it. */
function wireKeys(root: HTMLElement, cancel: () => void): void {
  root.addEventListener('keydown', (event) => {
    // What ends a composition is not meant for the editor.
    if (event.isComposing) return;
    const isDone = event.key === 'Enter' && isLine(event.target);
    if (event.key === 'Escape') cancel();
    else if (isDone || isAtEnd(root, event)) goBack();
    // Tab goes on from the place to the next one.
    if (isDone) event.preventDefault();
  });
  root.addEventListener('focusout', () => {
    // Where the focus goes is known only then; it stays where it is when the reader turns to another window.
    setTimeout(() => {
      if (now?.root === root && !root.contains(document.activeElement)) close();
    });
  });
}

function isAtEnd(root: HTMLElement, { key, shiftKey, target }: KeyboardEvent): boolean {
  if (key !== 'Tab') return false;
  const stops = [...root.querySelectorAll<HTMLElement>('[name], button')].filter(
    (stop) => !stop.hidden,
  );
  return target === stops.at(shiftKey ? 0 : -1);
}

function goBack(): void {
  const place = now?.place;
  close();
  place?.focus({ preventScroll: true });
}

function close(): void {
  if (!now) return;
  const { root, place } = now;
  now = undefined;
  place.ariaExpanded = null;
  delete document.documentElement.dataset['typing'];
  root.remove();
}
