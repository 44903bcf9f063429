import { startEngines, type Engines } from './engine.ts';
import type { ScoredResult } from '../../search/query/rank.ts';
import { search } from '../../search/query/search.ts';
import { searchEveryReading, type ReadOutcome } from '../../search/query/search-every-reading.ts';
import { languageTag } from '../../locales.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { showQueryInAddress } from './address.ts';
import css from './results.css?inline';
import { moveByKeys } from './keys.ts';
import { t as pageText } from '../page/page-data.ts';
import { whyNot } from './why-not.ts';
import { loadMessages, t } from './messages.ts';
import { root } from '../page/site-place.ts';
import { indexHash, pageLocale, reader } from './page.ts';
import { renderGroups } from './results.ts';
import { sayIfSlow } from './say-if-slow.ts';
import { statusText } from './status-text.ts';
import { thesaurus } from './thesaurus.ts';
import { queryHabits } from './query-habits.ts';

adoptStyle(css);

const searchDelayMs = 50;

/** An input method has to be idle this long before other languages are searched. */
const composingDelayMs = 400;

/** The content of the search dialog: searches while the reader types and shows the results. */
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
    Object.assign(this.#input, queryHabits);
    this.#status = required(dialog, HTMLElement, '[data-search-status]');
    this.#results = required(dialog, HTMLElement, '[data-search-results]');
    this.#input.addEventListener('input', (event) => {
      const composing = event instanceof InputEvent && event.isComposing;
      // A paste changes several characters at once; search without debouncing.
      const isPaste = !composing && Math.abs(this.#input.value.length - this.#length) > 1;
      this.#length = this.#input.value.length;
      this.#later(() => this.#search(composing), isPaste ? 0 : searchDelayMs);
    });
    dialog.addEventListener('keydown', (event) => {
      moveByKeys(event, this.#input, this.#results);
    });
    this.#results.addEventListener('click', (event) => {
      leaveForResult(event, dialog);
    });
    // Start the engine while the reader has not typed yet.
    this.#start().catch(() => {
      this.#engines = undefined;
    });
  }

  /** Searches again if the field changed since the last search. */
  update(): void {
    if (this.#input.value !== this.#shown) void this.#search(false);
  }

  #later(run: () => Promise<void>, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void run(), delay);
  }

  #start(): Promise<Engines> {
    return (this.#engines ??= startEngines(root, indexHash, pageLocale));
  }

  async #search(composing: boolean): Promise<void> {
    const query = this.#input.value.trim();
    const turn = (this.#turn += 1);
    this.#shown = this.#input.value;
    showQueryInAddress(query);
    try {
      const found = await sayIfSlow(this.#find(query, turn), () => {
        // Without its texts, search has nothing else to say.
        const text = t('search.slow') || pageText('search.failed');
        if (turn === this.#turn) this.#status.textContent = text;
      });
      if (turn !== this.#turn) return;
      if (found === undefined) {
        this.#show([paragraph(t('search.start'))], '');
        return;
      }
      const { engines, outcome } = found;
      const complete = outcome.results.length > 0 && !outcome.partial;
      // Search other languages only after a composed syllable is complete.
      if (!complete && composing) this.#later(() => this.#search(false), composingDelayMs);
      else await this.#showOutcome(query, outcome, complete ? undefined : engines, turn);
    } catch {
      this.#engines = undefined;
      const text = await whyNot(pageLocale);
      if (turn === this.#turn) this.#show([], text);
    }
  }

  /** Searches the language of the page; without a query there is nothing to find. */
  async #find(
    query: string,
    turn: number,
  ): Promise<{ engines: Engines; outcome: ReadOutcome } | undefined> {
    await loadMessages();
    if (query === '' || turn !== this.#turn) return undefined;
    this.#sayLoading();
    const engines = await this.#start();
    const own = await reader();
    const searched = { engine: engines.own, titles: engines.titles };
    const outcome = await searchEveryReading(searched, query, own, await thesaurus());
    return { engines, outcome };
  }

  async #showOutcome(
    query: string,
    outcome: ReadOutcome,
    engines: Engines | undefined,
    turn: number,
  ): Promise<void> {
    const nodes: Node[] = renderGroups(outcome.results);
    let status = statusText(query, outcome);
    if (engines) {
      this.#sayLoading();
      const others = await sayIfSlow(elsewhere(engines, query), () => {
        if (turn === this.#turn) this.#show(nodes, `${status} ${t('search.elsewhereSlow')}`);
      });
      if (turn !== this.#turn) return;
      if (others === undefined) status += ` ${t('search.elsewhereFailed')}`;
      else if (others.length > 0) {
        status += ` ${t('search.elsewhere', { count: others.length })}`;
        nodes.push(...renderGroups(others, languageTag));
      }
    }
    if (nodes.length === 0) nodes.push(paragraph(t('search.advice')));
    this.#show(nodes, status);
  }

  #sayLoading(): void {
    if (this.#results.querySelector('a') === null) this.#status.textContent = t('search.loading');
  }

  #show(nodes: readonly Node[], status: string): void {
    const shown = [...this.#results.childNodes];
    // What is shown already stays, with the reader's place in it.
    if (shown.every((node, at) => node === nodes[at])) {
      this.#results.append(...nodes.slice(shown.length));
    } else {
      this.#results.replaceChildren(...nodes);
      this.#results.scrollTop = 0;
    }
    this.#results.dataset['searchResults'] = this.#shown?.trim();
    this.#status.textContent = status;
  }
}

/** Results in the other languages; undefined if their indexes cannot be loaded. */
async function elsewhere(engines: Engines, query: string): Promise<ScoredResult[] | undefined> {
  try {
    const { partial, results } = await search(await engines.all(), query, await reader());
    return partial ? [] : results.filter(({ record }) => record.locale !== pageLocale);
  } catch {
    return undefined;
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

// A result on the open page needs no navigation: close the dialog and remove the query from the address.
function leaveForResult(event: MouseEvent, dialog: HTMLDialogElement): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!link || elsewhere || link.pathname !== location.pathname) return;
  showQueryInAddress('');
  dialog.close();
}
