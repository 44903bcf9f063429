import type { NumberOf } from '../../search/query/numbers.ts';
import type { ReadOutcome } from '../../search/query/search-every-reading.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { dotted } from '../page/dots.ts';
import { required } from './dialog-parts.ts';
import { t } from './messages.ts';
import css from './results.css?inline';

adoptStyle(css);

/** Milliseconds after which an answer to an earlier query looks like one. */
const staleMs = 150;

/** What was found for a query, and the numbers of places. */
export interface Answer {
  readonly query: string;
  readonly outcome: ReadOutcome;
  readonly numberOf: NumberOf;
}

/** The part of the dialog that shows the answer to a query, and the line that says what it is. */
export class AnswerView {
  readonly results: HTMLElement;
  readonly #status: HTMLElement;
  #timer = 0;

  constructor(dialog: HTMLDialogElement) {
    this.results = required(dialog, HTMLElement, '[data-search-results]');
    this.#status = required(dialog, HTMLElement, '[data-search-status]');
  }

  /** The query that is answered, which may be an earlier one than the one in the field; empty before there is one. */
  get query(): string {
    return this.results.dataset['searchResults'] ?? '';
  }

  /** The best result: what stands behind a text is no answer to the query. */
  get first(): HTMLElement | null {
    return this.results.querySelector(':scope > .search-group:first-child a');
  }

  /** Shows the answer to a query. */
  show(query: string, nodes: readonly Node[], status: string): void {
    const shown = [...this.results.childNodes];
    // What is shown already stays, with the reader's place in it.
    if (shown.every((node, at) => node === nodes[at])) {
      this.results.append(...nodes.slice(shown.length));
    } else {
      // While what is shown is laid out still: behind the change, it would be for this alone.
      this.results.scrollTop = 0;
      this.results.replaceChildren(...nodes);
    }
    clearTimeout(this.#timer);
    this.results.ariaBusy = null;
    this.results.dataset['searchResults'] = query;
    this.say(status);
  }

  /** Shows that what stands there answers an earlier query, until the next answer is shown. */
  wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.results.ariaBusy = 'true';
      if (this.first) this.say(t('search.loading'));
    }, staleMs);
  }

  /** Says something of the search. */
  say(status: string): void {
    this.#status.replaceChildren(...dotted(status));
  }

  /** Says that an answer is on its way, where none stands that says more. */
  sayLoading(): void {
    if (this.query === '' || !this.first) this.say(t('search.loading'));
  }
}
