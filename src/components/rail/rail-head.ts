import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { makeElement, writeText } from '../page/dom.ts';
import { showContinue } from './continue-link.ts';
import type { Count, PageStep } from './page-steps.ts';

/** The head of the rail: how many steps are done, and where to go on. */
export class RailHead {
  readonly #t: Translate<RailKey>;
  readonly #count = makeElement('p', '');
  readonly #bar = document.createElement('progress');
  readonly #next = makeElement('a', '');

  constructor(t: Translate<RailKey>) {
    this.#t = t;
    this.#count.className = 'rail-count';
    // It says once more what the line above it says.
    this.#bar.ariaHidden = 'true';
    this.#next.className = 'rail-next';
  }

  /** Its elements, in their order. */
  get parts(): readonly HTMLElement[] {
    return [this.#count, this.#bar, this.#next];
  }

  /** Shows the count, and a link to the step to go on with unless the reader is there. */
  show(count: Count, next: PageStep | undefined, current: Element | undefined): void {
    const { done, total } = count;
    writeText(this.#count, this.#t('rail.done', { count: done, total }));
    this.#bar.max = Math.max(total, 1);
    this.#bar.value = done;
    showContinue(this.#next, count, next, this.#t, next?.element !== current);
  }
}
