import type { ListedRunbook } from '../../search/query/filter-runbooks.ts';
import { dotted } from '../page/dots.ts';
import { locale } from '../page/page-data.ts';
import { index, root } from '../page/site-place.ts';
import { announceCards } from './shown-cards.ts';

/** The cards of the list of runbooks: those that the page was built with, or others in their form. */
export class RunbookCards {
  readonly #list: HTMLElement;
  readonly #built: readonly Element[];

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#built = [...list.children];
  }

  /** Shows the cards that the page was built with. */
  showBuilt(): void {
    this.#list.replaceChildren(...this.#built);
    announceCards();
  }

  /** Shows cards of some runbooks; none changes nothing but the list. */
  show(runbooks: readonly ListedRunbook[]): void {
    this.#list.replaceChildren(...runbooks.map((runbook) => this.#cardOf(runbook)));
    announceCards();
  }

  /** Adds cards of more runbooks and puts the focus on the first of them. */
  add(runbooks: readonly ListedRunbook[]): void {
    const cards = runbooks.map((runbook) => this.#cardOf(runbook));
    this.#list.append(...cards);
    announceCards();
    cards[0]?.querySelector('a')?.focus();
  }

  /** A card like those of the page, so that their form has one owner: RunbookCard.astro. */
  #cardOf({ id, state, texts }: ListedRunbook): HTMLElement {
    const card = this.#built[0]?.cloneNode(true);
    if (!(card instanceof HTMLElement)) throw new Error('The list has no runbook to copy.');
    for (const [name, text] of Object.entries(texts) as [string, string][]) {
      const part = card.querySelector<HTMLElement>(`[data-of="${name}"]`);
      if (!part) continue;
      part.replaceChildren(...dotted(text));
      part.hidden = text === '';
    }
    card.querySelector('[data-now]')?.setAttribute('data-now', state);
    card.querySelector('a')?.setAttribute('href', `${root}${locale}/${id}/${index}`);
    const progress = card.querySelector<HTMLElement>('[data-progress]');
    if (progress) {
      progress.replaceChildren();
      progress.dataset['progress'] = id;
    }
    return card;
  }
}
