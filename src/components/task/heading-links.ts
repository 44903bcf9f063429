import { makeElement } from '../page/dom.ts';

/**
 * Puts a link to its own address after the title of each task and step, and gives the title an id to be named by: the
 * build does not send forty of them.
 */
export function linkHeadings(): void {
  for (const title of document.querySelectorAll('.heading > :is(h2, h3)')) {
    const part = title.parentElement?.closest('[id]')?.id ?? '';
    title.id = `${part}-title`;
    const link = makeElement('a', '#');
    link.className = 'anchor';
    link.setAttribute('href', `#${part}`);
    link.setAttribute('aria-labelledby', title.id);
    title.after(link);
  }
}
