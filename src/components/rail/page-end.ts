import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { makeElement, writeText } from '../page/dom.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeButton } from '../page/make-button.ts';
import { showContinue } from './continue-link.ts';
import css from './page-end.css?inline';
import type { Count, PageStep } from './page-steps.ts';

/** What the end of the page says: how many steps are done, which one is left, and once all are done, what now. */
export class PageEnd {
  readonly #t: Translate<RailKey>;
  readonly #count = makeElement('strong', '');
  readonly #next = makeElement('a', '');
  readonly #now = makeElement('span', '');

  constructor(t: Translate<RailKey>) {
    this.#t = t;
    adoptStyle(css);
    const line = document.querySelector('[data-progress]');
    line?.replaceChildren(this.#count, ' ', this.#next, this.#now);
    this.#next.className = 'button';
    this.#now.className = 'onward-now';
    this.#now.append(makeElement('span', t('rail.complete')), ...this.#actions());
  }

  /** Shows the count, and once some are done a link to the step to go on with. */
  show(count: Count, next: PageStep | undefined): void {
    const { done, total } = count;
    writeText(this.#count, this.#t('rail.done', { count: done, total }));
    showContinue(this.#next, count, next, this.#t, done > 0);
    this.#now.hidden = total === 0 || done < total;
  }

  #actions(): HTMLElement[] {
    const save = document.querySelector<HTMLElement>('[data-save-values]');
    const all = makeElement('a', this.#t('rail.all'));
    all.className = 'button';
    all.setAttribute('href', document.querySelector('.brand')?.getAttribute('href') ?? '');
    const record = makeButton(this.#t('rail.print'), () => {
      print();
    });
    record.classList.add('button-primary');
    return [record, makeButton(this.#t('offline.values.save'), () => save?.click()), all];
  }
}
