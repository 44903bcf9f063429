import type { Control } from './control.ts';

/** Makes a second field of a parameter, with ids of its own and with its help in sight. */
export function copyOfField(original: HTMLElement): {
  readonly field: HTMLElement;
  readonly control: Control | null;
} {
  const field = document.createElement('div');
  field.className = original.className;
  // By its name what is worth a second look is said here too.
  field.dataset['field'] = original.dataset['field'] ?? '';
  for (const part of original.childNodes) field.append(part.cloneNode(true));
  field.querySelector('.field-ask')?.remove();
  for (const name of ['id', 'for', 'aria-describedby'])
    for (const part of field.querySelectorAll(`[${name}]`))
      part.setAttribute(name, ownIds(part.getAttribute(name) ?? ''));
  for (const part of field.querySelectorAll<HTMLElement>('[data-problem], [data-repair]'))
    part.hidden = true;
  const control = field.querySelector<Control>('[name]');
  control?.removeAttribute('aria-invalid');
  // The form, out of which it is taken, says so for all of its fields.
  control?.setAttribute('autocapitalize', 'none');
  control?.setAttribute('spellcheck', 'false');
  return { field, control };
}

/** The ids of the copy of a field, for those of the field itself. */
export function ownIds(ids: string): string {
  return ids
    .split(' ')
    .map((id) => `edit-${id}`)
    .join(' ');
}
