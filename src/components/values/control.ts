/** The element of a field that holds its text. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Whether a part of a form holds one line, which Enter ends; a long one is shown on several. */
export function isLine(part: EventTarget | null): part is HTMLInputElement | HTMLTextAreaElement {
  return (
    part instanceof HTMLInputElement ||
    (part instanceof HTMLTextAreaElement && 'line' in part.dataset)
  );
}
