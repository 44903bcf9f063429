import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { makeElement, writeText } from '../page/dom.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeButton } from '../page/make-button.ts';
import { showContinue } from './continue-link.ts';
import { keepInSight } from './keep-in-sight.ts';
import type { Count, PageStep } from './page-steps.ts';
import { whenShown } from './when-shown.ts';
import css from './rail-menu.css?inline';

/** Where there is room for a column of its own. */
const wide = matchMedia('(min-width: 80rem)');

/** The place of the rail: a column on wide screens, a sheet that a button of the header opens on others. */
export class RailMenu {
  readonly #rail: HTMLElement;
  readonly #dialog = document.createElement('dialog');
  readonly #button: HTMLElement;
  readonly #at = makeElement('strong', '');
  readonly #count = makeElement('span', '');
  readonly #next = makeElement('a', '');
  readonly #t: Translate<RailKey>;

  constructor(rail: HTMLElement, t: Translate<RailKey>) {
    this.#rail = rail;
    this.#t = t;
    adoptStyle(css);
    const name = makeElement('span', `${t('rail.title')} `);
    name.className = 'visually-hidden';
    const open = () => {
      this.#dialog.showModal();
      keepInSight(this.#rail);
    };
    this.#button = makeButton('', open, name, this.#at, new Text(' '), this.#count);
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.classList.add('rail-open');
    this.#dialog.className = 'rail-sheet';
    this.#dialog.ariaLabel = t('rail.title');
    const close = () => {
      this.#dialog.close();
    };
    this.#dialog.append(makeElement('h2', t('rail.title')), makeButton(t('form.close'), close));
    this.#closeOnLeaving();
    this.#next.className = 'button button-primary rail-go';
    void whenShown().then(() => {
      this.#followBar();
      document.querySelector('.brand')?.after(this.#button, this.#next);
    });
    document.body.append(this.#dialog);
    wide.addEventListener('change', () => {
      this.#place();
    });
    this.#place();
  }

  /** Says on the button where the reader is, and how far; before they have come to a step, beside it where to go on. */
  show(number: string, count: Count, next: PageStep | undefined): void {
    writeText(this.#at, number === '' ? this.#t('home.steps') : number);
    writeText(this.#count, `${count.done}/${count.total}`);
    showContinue(this.#next, count, next, this.#t, number === '');
  }

  /** Both go by the bar that they stand on, whose button has as many lines as its text takes. */
  #followBar(): void {
    const bar = document.querySelector('.values-open');
    const beside = bar?.querySelector('[data-open-values]');
    if (!bar || !beside) return;
    const follow = () => {
      const heightOf = (part: Element) => `${part.getBoundingClientRect().height}px`;
      this.#next.style.setProperty('--bar', heightOf(bar));
      this.#button.style.setProperty('--beside', heightOf(beside));
    };
    follow();
    new ResizeObserver(follow).observe(bar);
  }

  #place(): void {
    this.#dialog.close();
    if (wide.matches) document.querySelector('.runbook')?.prepend(this.#rail);
    else this.#dialog.append(this.#rail);
    // What is moved starts at its top again.
    keepInSight(this.#rail);
  }

  /** A link in the sheet and a click beside it close it. */
  #closeOnLeaving(): void {
    this.#dialog.addEventListener('click', ({ target }) => {
      const isLink = target instanceof Element && target.closest('a') !== null;
      if (isLink || target === this.#dialog) this.#dialog.close();
    });
  }
}
