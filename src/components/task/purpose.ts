import { effectiveValues } from '../../parameters/defaults.ts';
import { definitions } from '../page/page-data.ts';
import { onValues, readValues, writeValue } from '../values/values-store.ts';

/** Wires the question what the reader is here for, which the page and the form both ask. */
export function wirePurpose(): void {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-purpose]')];
  const controls = groups.flatMap((group) => [
    ...group.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
  ]);
  const show = () => {
    const values = effectiveValues(definitions, readValues());
    for (const control of controls) {
      const value = String(values[control.name]);
      if (control instanceof HTMLSelectElement) control.value = value;
      else control.checked = control.value === value;
    }
  };
  for (const group of groups) group.hidden = false;
  for (const control of controls) {
    control.addEventListener('change', () => {
      const { name, value } = control;
      // The default is not kept, so that it follows the runbook.
      writeValue(name, value === definitions[name]?.default ? '' : value);
    });
  }
  show();
  onValues(show);
}
