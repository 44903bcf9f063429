import { openField } from './open-field.ts';

/** Opens the form at the first value that is missing, or else at its first field; whether there is one. */
export function openValues(): boolean {
  const form = document.querySelector('[data-values]');
  const next = form?.querySelector<HTMLElement>('[data-next-missing]:not([hidden])');
  const first = form?.querySelector<HTMLElement>('[data-field]:not([hidden])');
  if (next) next.click();
  else if (first) openField(first.dataset['field'] ?? '');
  return (next ?? first) instanceof HTMLElement;
}
