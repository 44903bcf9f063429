import { definitions } from '../page/page-data.ts';

/** Tells each place of a value that may stand empty what belongs there: on paper it is a line with this name. */
export function nameBlanks(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-param][data-state]:not(svg *)'))
    place.dataset['blank'] = definitions[place.dataset['param'] ?? '']?.label ?? '';
}
