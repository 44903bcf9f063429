import { needOf } from '../../parameters/need.ts';
import { definitions } from '../page/page-data.ts';

/** Has screen readers hear of a field what the mark beside its label says: that it has to be filled in. */
export function sayRequired(field: HTMLElement): void {
  const definition = definitions[field.dataset['field'] ?? ''];
  // A switch has a value at any time.
  if (!definition || definition.type === 'boolean' || needOf(definition) !== 'required') return;
  field.querySelector('[name]')?.setAttribute('aria-required', 'true');
}
