import { makeElement } from '../page/dom.ts';

/** Says in the head of each way back and each look at a state what it is: opened, its title scrolls away. */
export function wireAsideHeads(): void {
  for (const facts of document.querySelectorAll('.command-aside > command-block .facts')) {
    const title = facts.closest('details')?.querySelector('summary')?.textContent;
    if (title) facts.prepend(makeElement('span', title));
  }
}
