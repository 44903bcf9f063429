import { effectiveValues } from '../../parameters/defaults.ts';
import { definitions } from '../page/page-data.ts';
import { onValues, readValues, writeValue } from '../values/values-store.ts';

/** Wires the question what the reader is here for, which the page and the form both ask. */
export function wirePurpose(): void {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-purpose]')];
  const radios = groups.flatMap((group) => [...group.querySelectorAll('input')]);
  const show = () => {
    const values = effectiveValues(definitions, readValues());
    for (const radio of radios) radio.checked = radio.value === values[radio.name];
  };
  for (const group of groups) group.hidden = false;
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      // The default is not kept, so that it follows the runbook.
      writeValue(radio.name, radio.value === definitions[radio.name]?.default ? '' : radio.value);
    });
  }
  show();
  onValues(show);
}
