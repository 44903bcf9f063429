import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { makeElement, writeText } from '../page/dom.ts';
import type { Count, PageStep } from './page-steps.ts';

/** What the end of the page says: how many steps are done, and which one is left. */
export class PageEnd {
  readonly #t: Translate<RailKey>;
  readonly #count = makeElement('strong', '');
  readonly #next = makeElement('a', '');

  constructor(t: Translate<RailKey>) {
    this.#t = t;
    const line = document.querySelector('[data-progress]');
    line?.replaceChildren(this.#count, ' ', this.#next);
  }

  /** Shows the count, and a link to the first step that is not done. */
  show({ done, total }: Count, next: PageStep | undefined): void {
    writeText(this.#count, this.#t('rail.done', { count: done, total }));
    this.#next.hidden = done === 0 || !next;
    writeText(this.#next, next ? this.#t('rail.continue', { number: next.number }) : '');
    this.#next.setAttribute('href', `#${next?.element.id ?? ''}`);
  }
}
