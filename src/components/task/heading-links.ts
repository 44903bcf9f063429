import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement } from '../page/dom.ts';
import { describeCommands } from './described-commands.ts';
import css from './heading-links.css?inline';

/**
 * Puts a link to its own address after the title of each task and step, and gives the title an id to name it and its task
 * by: the build does not send sixty of them.
 */
export function linkHeadings(): void {
  adoptStyle(css);
  for (const title of document.querySelectorAll('.heading > :is(h2, h3)')) {
    const part = title.parentElement?.closest('[id]')?.id ?? '';
    title.id = `${part}-title`;
    if (title.matches('h2')) title.closest('.task')?.setAttribute('aria-labelledby', title.id);
    const link = makeElement('a', '#');
    link.className = 'anchor';
    link.setAttribute('href', `#${part}`);
    link.setAttribute('aria-labelledby', title.id);
    // Behind the joiner nothing breaks: the link stays with the last word where that ends a full line.
    title.after(link, '\u2060');
  }
  describeCommands();
}
