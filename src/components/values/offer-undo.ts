import { makeElement } from '../page/dom.ts';
import type { TakenAway } from '../page/take-away.ts';

/** Where a button that takes something away offers to bring it back: as often as it did, as long as the page is open. */
export class UndoOffer {
  readonly #place: HTMLElement | null;
  readonly #from: HTMLElement;
  readonly #label: string;
  readonly #line = makeElement('p', '');
  #restores: (() => void)[] = [];

  constructor(place: HTMLElement | null, from: HTMLElement, label: string) {
    this.#place = place;
    this.#from = from;
    this.#label = label;
  }

  /** Says what was taken away, and offers it together with what was taken away before. */
  offer(said: string, { count, restore }: TakenAway): void {
    if (count > 0) this.#restores.unshift(restore);
    const button = makeElement('button', this.#label);
    button.setAttribute('type', 'button');
    button.className = 'button';
    button.addEventListener('click', () => {
      this.#giveBack();
    });
    this.#line.replaceChildren(`${said} `, ...(this.#restores.length > 0 ? [button] : []));
    this.#place?.append(this.#line);
    this.#line.scrollIntoView({ block: 'nearest' });
    // A button that has nothing left to take away goes, and would take the focus with it.
    if (this.#from.hidden) button.focus();
  }

  #giveBack(): void {
    // The latest first: what was typed last counts.
    for (const restore of this.#restores) restore();
    this.#restores = [];
    this.#line.remove();
    this.#from.focus();
  }
}
