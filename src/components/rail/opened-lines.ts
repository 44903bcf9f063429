import type { PageTask } from './page-steps.ts';

/** Gives the lines of the list of tasks the letters of tasks that were opened although they are for another purpose. */
export function letterOpened(tasks: readonly PageTask[]): void {
  for (const { element, isOpened } of tasks) {
    const line = document.querySelector(`.order a[href="#${element.id}"]`)?.closest('li');
    line?.toggleAttribute('data-opened', isOpened);
  }
}
