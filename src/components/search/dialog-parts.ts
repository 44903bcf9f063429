import { makeElement } from '../page/dom.ts';

/** The part of the dialog at a selector, which every page has. */
export function required<E extends Element>(
  dialog: HTMLDialogElement,
  type: new () => E,
  selector: string,
): E {
  const element = dialog.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search dialog has no ${selector}`);
  return element;
}

/** A text in the place of results. */
export function paragraph(text: string): HTMLElement {
  const element = makeElement('p', text);
  element.className = 'search-note';
  return element;
}
