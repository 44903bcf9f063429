import {
  type Filter,
  isFiltering,
  type ListedRunbook,
  runbookFilter,
} from '../../search/query/filter-runbooks.ts';
import { failedText, makeElement, writeText } from '../page/dom.ts';
import { pageSize } from '../../render/list-pages.ts';
import { loadListedRunbooks, type ListedRunbooks } from './listed-runbooks.ts';
import { RunbookCards } from './runbook-cards.ts';

/** The list of all runbooks, ready to be filtered. */
interface Ready extends ListedRunbooks {
  readonly find: (filter: Filter) => readonly ListedRunbook[];
}

/** The filter of a list of runbooks that has several pages: what it finds takes the place of the page. */
export class RunbookFilterForm {
  readonly #form: HTMLFormElement;
  readonly #cards: RunbookCards;
  readonly #pages = document.querySelector<HTMLElement>('[data-pages]');
  readonly #count: HTMLElement | null;
  readonly #all: HTMLElement | null;
  readonly #countOfAll: string;
  readonly #more = makeElement('button', '');
  #ready: Ready | undefined;
  #isFiltered = false;
  /** What is found and not shown yet. */
  #rest: readonly ListedRunbook[] = [];

  constructor(form: HTMLFormElement, list: HTMLElement) {
    this.#form = form;
    this.#cards = new RunbookCards(list);
    this.#count = form.querySelector('[data-count]');
    this.#all = form.querySelector('[data-all]');
    this.#countOfAll = this.#count?.textContent ?? '';
    this.#more.setAttribute('type', 'button');
    this.#more.className = 'button home-more';
    this.#more.hidden = true;
    this.#more.addEventListener('click', () => {
      this.#cards.add(this.#next());
    });
    list.after(this.#more);
    this.#wire();
    delete form.dataset['waiting'];
  }

  #wire(): void {
    const form = this.#form;
    // The list is there before the first word is typed.
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined));
    form.addEventListener('input', () => void this.#apply());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('reset', () => {
      // The controls are empty only after their listeners were told.
      setTimeout(() => {
        form.querySelector('input')?.focus();
        void this.#apply();
      });
    });
    // Whoever comes back finds the controls as they left them: browsers fill them in.
    addEventListener('pageshow', () => void this.#apply());
    if (document.readyState === 'complete') void this.#apply();
  }

  async #load(): Promise<Ready> {
    if (!this.#ready) {
      const listed = await loadListedRunbooks();
      this.#ready ??= { ...listed, find: runbookFilter(listed.runbooks) };
    }
    return this.#ready;
  }

  get #filter(): Filter {
    const data = new FormData(this.#form);
    const textOf = (name: string) => {
      const text = data.get(name);
      return typeof text === 'string' ? text : '';
    };
    return { words: textOf('words'), product: textOf('product'), state: textOf('state') };
  }

  async #apply(): Promise<void> {
    if (!isFiltering(this.#filter)) {
      this.#showAll();
      return;
    }
    try {
      const { find, t } = await this.#load();
      const filter = this.#filter;
      // They may have been emptied while the list was on its way.
      if (!isFiltering(filter)) return;
      const found = find(filter);
      this.#show(
        found,
        found.length > 0 ? t('home.count', { count: found.length }) : t('home.none'),
      );
    } catch {
      this.#tell(failedText(), false);
    }
  }

  #showAll(): void {
    if (this.#isFiltered) this.#cards.showBuilt();
    this.#rest = [];
    this.#more.hidden = true;
    this.#tell(this.#countOfAll, false);
  }

  #show(found: readonly ListedRunbook[], text: string): void {
    this.#rest = found;
    this.#cards.show(this.#next());
    this.#tell(text, true);
  }

  /** Says what the list holds; while it is filtered, its pages lead elsewhere and a button empties the filter. */
  #tell(text: string, isFiltered: boolean): void {
    writeText(this.#count, text);
    this.#isFiltered = isFiltered;
    this.#all?.toggleAttribute('data-waiting', !isFiltered);
    this.#pages?.toggleAttribute('hidden', isFiltered);
  }

  /** Takes the next runbooks to be shown; the button offers those that are left. */
  #next(): readonly ListedRunbook[] {
    const next = this.#rest.slice(0, pageSize);
    this.#rest = this.#rest.slice(pageSize);
    const count = Math.min(this.#rest.length, pageSize);
    writeText(this.#more, this.#ready?.t('home.more', { count }) ?? '');
    this.#more.hidden = count === 0;
    return next;
  }
}
