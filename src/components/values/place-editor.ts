import type { Translate } from '../../parameters/messages.ts';
import type { FormKey } from '../../render/form-strings.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { definitions, t as pageText } from '../page/page-data.ts';
import { copyOfField } from './copy-of-field.ts';
import { loadFormTexts } from './form-texts.ts';
import { openField, openFieldEvent, type FieldRequest } from './open-field.ts';
import { ValueField } from './value-field.ts';
import { onValues } from './values-store.ts';
import css from './place-editor.css?inline';

/** Room in pixels between the editor and what is above it, and at the lower edge, where small screens have a bar. */
const gap = 6;
const below = 96;

/** An open editor. */
interface Editor {
  readonly root: HTMLElement;
  readonly place: HTMLElement;
  readonly field: ValueField;
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
    if (now) putBelow(now);
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
  const root = makeElement('div', '', field, buttons(name, place, t));
  root.className = 'place-editor';
  root.role = 'dialog';
  root.ariaLabel = pageText('command.edit', { label: parameter.label });
  now = { root, place, field: new ValueField(field, parameter, control) };
  place.ariaExpanded = 'true';
  document.documentElement.dataset['typing'] = '';
  document.body.append(root);
  putBelow(now);
  wireKeys(root);
  control.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement) control.select();
  // A message that comes later makes it longer.
  new ResizeObserver(() => {
    scrollBy(0, Math.max(0, root.getBoundingClientRect().bottom + below - innerHeight));
  }).observe(root);
}

function buttons(name: string, place: HTMLElement, t: Translate<FormKey>): HTMLElement {
  const toForm = () => {
    close();
    openField(name, place, true);
  };
  return makeElement(
    'div',
    '',
    makeButton(t('form.close'), goBack),
    makeButton(t('form.open'), toForm),
  );
}

/** Enter and Escape lead back to the place, and so does going on with Tab; what was typed stays. */
function wireKeys(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const isEnter = event.key === 'Enter' && !event.isComposing;
    const isDone = isEnter && event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' || isDone || isAtEnd(root, event)) goBack();
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

/** Puts the editor below its place, within the width of the page. */
function putBelow({ root, place }: Editor): void {
  const { left, bottom } = place.getBoundingClientRect();
  const most = document.documentElement.clientWidth - root.offsetWidth - 16;
  root.style.insetInlineStart = `${Math.max(16, Math.min(left, most))}px`;
  root.style.insetBlockStart = `${bottom + scrollY + gap}px`;
}
