import { startEngines, type Engines } from './engine.ts';
import type { Judged } from '../../search/query/rank.ts';
import { search, type Outcome } from '../../search/query/search.ts';
import { languageTag } from '../../locales.ts';
import { showQueryInAddress } from './address.ts';
import { moveByKeys } from './keys.ts';
import { say } from '../page/page-data.ts';
import { reader, root } from './page.ts';
import { renderGroups } from './results.ts';

const pause = 50;
const composingPause = 400;

/** The inside of the search dialog: from what is typed to what is shown. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  #engines: Promise<Engines> | undefined;
  #timer = 0;
  #length = 0;
  #turn = 0;
  #shown: string | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#input = required(dialog, HTMLInputElement, 'input');
    this.#status = required(dialog, HTMLElement, '[data-search-status]');
    this.#results = required(dialog, HTMLElement, '[data-search-results]');
    this.#input.addEventListener('input', (event) => {
      const composing = event instanceof InputEvent && event.isComposing;
      // What comes at once, as by pasting, is whole: nothing more is to be waited for.
      const isWhole = !composing && Math.abs(this.#input.value.length - this.#length) > 1;
      this.#length = this.#input.value.length;
      this.#later(() => this.#search(composing), isWhole ? 0 : pause);
    });
    dialog.addEventListener('keydown', (event) => {
      moveByKeys(event, this.#input, this.#results);
    });
    this.#results.addEventListener('click', (event) => {
      leaveForResult(event, dialog);
    });
    // The engine starts while the reader thinks of a word.
    this.#start().catch(() => {
      this.#engines = undefined;
    });
  }

  /** Searches for what stands in the field, if that is not what is shown. */
  update(): void {
    if (this.#input.value !== this.#shown) void this.#search(false);
  }

  #later(run: () => Promise<void>, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void run(), delay);
  }

  #start(): Promise<Engines> {
    return (this.#engines ??= startEngines(root, reader().locale));
  }

  async #search(composing: boolean): Promise<void> {
    const query = this.#input.value.trim();
    const turn = (this.#turn += 1);
    this.#shown = this.#input.value;
    showQueryInAddress(query);
    if (query === '') {
      this.#show([paragraph(say('search.start'))], '');
      return;
    }
    try {
      if (this.#results.querySelector('a') === null)
        this.#status.textContent = say('search.loading');
      const engines = await this.#start();
      const outcome = await search(engines.own, query, reader());
      if (turn !== this.#turn) return;
      const complete = outcome.results.length > 0 && !outcome.partial;
      // A syllable that is still being composed says little about what is meant: look elsewhere only when it stands.
      if (!complete && composing) this.#later(() => this.#search(false), composingPause);
      else await this.#showOutcome(query, outcome, complete ? undefined : engines, turn);
    } catch {
      this.#engines = undefined;
      if (turn === this.#turn) this.#show([], say('search.failed'));
    }
  }

  async #showOutcome(
    query: string,
    outcome: Outcome,
    engines: Engines | undefined,
    turn: number,
  ): Promise<void> {
    const nodes: Node[] = renderGroups(outcome.results);
    let status = this.#statusOf(query, outcome);
    if (engines) {
      const others = await elsewhere(engines, query);
      if (turn !== this.#turn) return;
      if (others.length > 0) {
        status += ` ${say('search.elsewhere', { count: others.length })}`;
        nodes.push(...renderGroups(others, languageTag));
      }
    }
    if (nodes.length === 0) nodes.push(paragraph(say('search.advice')));
    this.#show(nodes, status);
  }

  #statusOf(query: string, { results, partial, more }: Outcome): string {
    const count = results.length;
    if (count === 0) return say('search.none', { query });
    if (partial) return say('search.partial', { count });
    return say(more ? 'search.best' : 'search.results', { count });
  }

  #show(nodes: readonly Node[], status: string): void {
    this.#results.replaceChildren(...nodes);
    this.#results.dataset['searchResults'] = this.#shown?.trim();
    this.#results.scrollTop = 0;
    this.#status.textContent = status;
  }
}

/** What pages in the other languages hold. They may not be kept on this machine: the answer stands without them. */
async function elsewhere(engines: Engines, query: string): Promise<Judged[]> {
  try {
    const { partial, results } = await search(await engines.all(), query, reader());
    return partial ? [] : results.filter(({ record }) => record.locale !== reader().locale);
  } catch {
    return [];
  }
}

function required<E extends Element>(
  dialog: HTMLDialogElement,
  type: new () => E,
  selector: string,
): E {
  const element = dialog.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search dialog has no ${selector}`);
  return element;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'search-note';
  element.textContent = text;
  return element;
}

// A result on the page that is open is reached without loading it again: the dialog closes, and the query leaves the address.
function leaveForResult(event: MouseEvent, dialog: HTMLDialogElement): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!link || elsewhere || link.pathname !== location.pathname) return;
  showQueryInAddress('');
  dialog.close();
}
