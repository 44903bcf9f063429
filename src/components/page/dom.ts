/** Shows a button that waited for its script, and calls the action on each click. */
export function wireButton(root: ParentNode, selector: string, action: () => void): void {
  const button = root.querySelector<HTMLElement>(selector);
  button?.addEventListener('click', action);
  if (button) button.hidden = false;
}

/** Writes a text only where it changes, so that screen readers and the layout are left alone. */
export function writeText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** Writes a text into a part of an element and shows the part; without a text it is hidden. */
export function tellIn(root: ParentNode, selector: string, text: string | undefined): void {
  const part = root.querySelector<HTMLElement>(selector);
  if (!part) return;
  writeText(part, text ?? '');
  if (part.hidden !== (text === undefined)) part.hidden = text === undefined;
}

/** Makes an element with a text and other elements in it. */
export function makeElement(tag: string, text: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.append(...children);
  return element;
}

/** What is said where a part of the page that is loaded late does not arrive: every page has the text in its header. */
export function failedText(): string {
  return document.querySelector<HTMLElement>('[data-failed]')?.dataset['failed'] ?? '';
}
