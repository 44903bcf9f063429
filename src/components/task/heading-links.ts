import { makeElement } from '../page/dom.ts';

/** Puts a link to its own address after the title of each task and step: the build does not send forty of them. */
export function linkHeadings(): void {
  for (const title of document.querySelectorAll('.heading > [id$="-title"]')) {
    const link = makeElement('a', '#');
    link.className = 'anchor';
    link.setAttribute('href', `#${title.id.slice(0, -'-title'.length)}`);
    link.setAttribute('aria-labelledby', title.id);
    title.after(link);
  }
}
