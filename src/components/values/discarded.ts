import type { Translate } from '../../parameters/messages.ts';
import type { FormKey } from '../../render/form-strings.ts';
import { announce } from '../page/announce.ts';
import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { standBeside } from './beside-place.ts';
import { readValues, writeValue } from './values-store.ts';

/** What is at a place of the value that was discarded: it goes with the next one, or with the focus. */
let leave: (() => void) | undefined;

/** Puts the value back that was there before the editor opened; beside its place, what was typed can be had again. */
export function discard(
  name: string,
  before: string,
  place: HTMLElement,
  t: Translate<FormKey>,
): void {
  leave?.();
  const typed = readValues()[name] ?? '';
  if (typed === before) return;
  writeValue(name, before);
  const undo = makeButton(t('form.undo'), () => {
    writeValue(name, typed);
    goBack();
  });
  const note = makeElement('div', '', makeElement('span', t('form.discarded')), undo);
  note.className = 'place-editor place-discarded';
  const goBack = () => {
    place.focus({ preventScroll: true });
    leave?.();
  };
  document.body.append(note);
  standBeside(note, place);
  announce(place, t('form.discarded'));
  wire(note, undo, place, goBack);
}

/** From the place, Tab leads to what brings the value back, and on from there as if it stood after the place. */
function wire(note: HTMLElement, undo: HTMLElement, place: HTMLElement, goBack: () => void): void {
  const ends = new AbortController();
  const { signal } = ends;
  leave = () => {
    leave = undefined;
    ends.abort();
    note.remove();
  };
  const keys = (event: KeyboardEvent) => {
    const isTab = event.key === 'Tab';
    if (event.target === undo && (isTab || event.key === 'Escape')) {
      goBack();
      if (event.shiftKey) event.preventDefault();
    } else if (isTab && !event.shiftKey) {
      event.preventDefault();
      undo.focus();
    } else if (event.key === 'Escape') leave?.();
  };
  const left = () => {
    // Where the focus goes is known only then; it stays where it is when the reader turns to another window.
    setTimeout(() => {
      const { activeElement } = document;
      if (activeElement !== place && activeElement !== undo) leave?.();
    });
  };
  for (const part of [place, note]) {
    part.addEventListener('keydown', keys, { signal });
    part.addEventListener('focusout', left, { signal });
  }
}
