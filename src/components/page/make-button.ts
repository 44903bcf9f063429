import { makeElement } from './dom.ts';

/** Makes a button with a text and other elements in it, which does something when it is pressed. */
export function makeButton(
  text: string,
  action: () => void,
  ...children: readonly Node[]
): HTMLElement {
  const button = makeElement('button', text, ...children);
  button.setAttribute('type', 'button');
  button.className = 'button';
  button.addEventListener('click', action);
  return button;
}
