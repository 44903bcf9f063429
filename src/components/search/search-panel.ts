import { ActionBar } from './action-bar.ts';
import { required } from './dialog-parts.ts';
import { elsewhere } from './elsewhere.ts';
import { AnswerView, type Answer } from './answer-view.ts';
import { startEngines, type Engines } from './engine.ts';
import { searchEveryReading } from '../../search/query/search-every-reading.ts';
import { languageTag } from '../../locales.ts';
import { showQueryAtRest } from './later-address.ts';
import './search-style.ts';
import { KeyPauses } from './key-pauses.ts';
import { moveByKeys } from './keys.ts';
import { t as pageText } from '../page/page-data.ts';
import { whyNot } from './why-not.ts';
import { loadMessages, t } from './messages.ts';
import { root } from '../page/site-place.ts';
import { indexHash, pageLocale, reader } from './page.ts';
import { numbersFor } from './result-numbers.ts';
import { nothingFound } from './nothing-found.ts';
import { openResult } from './open-result.ts';
import { renderGroups } from './results.ts';
import { sayIfSlow } from './say-if-slow.ts';
import { addRunbooks } from './start-runbooks.ts';
import { startView } from './start-view.ts';
import { statusText } from './status-text.ts';
import { thesaurus } from './thesaurus.ts';
import { queryHabits } from './query-habits.ts';

/** An input method has to be idle this long before other languages are searched. */
const composingDelayMs = 400;

/** The content of the search dialog: searches while the reader types and shows the results. */
export class SearchPanel {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #answer: AnswerView;
  readonly #actions: ActionBar;
  #engines: Promise<Engines> | undefined;
  readonly #forget = (): void => {
    this.#engines = undefined;
  };
  readonly #ask = (query: string): void => {
    this.#input.value = query;
    this.#input.focus();
    void this.#search(false);
  };
  #timer = 0;
  readonly #pauses = new KeyPauses();
  #turn = 0;
  #shown = '';
  /** The reader has pressed Enter and waits for what there is to open. */
  #isAwaited = false;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#input = Object.assign(required(dialog, HTMLInputElement, 'input'), queryHabits);
    this.#answer = new AnswerView(dialog);
    const { results } = this.#answer;
    this.#actions = new ActionBar(dialog);
    results.before(this.#actions.root);
    this.#input.addEventListener('input', (event) => {
      this.#isAwaited = false;
      const composing = event instanceof InputEvent && event.isComposing;
      const pause = this.#pauses.after(this.#input.value, event.timeStamp, composing);
      this.#later(() => this.#search(composing), pause);
    });
    dialog.addEventListener('keydown', (event) => {
      const [marked = this.#answer.first] = this.#actions.buttons;
      moveByKeys(event, { input: this.#input, results, marked }, () => {
        this.enter();
      });
    });
    for (const type of ['click', 'auxclick'] as const)
      results.addEventListener(type, (event) => {
        openResult(event, dialog, this.#answer.query);
      });
    // Start the engine while the reader has not typed yet.
    this.#start().catch(this.#forget);
  }

  /** Searches again if the field changed since the last search; what the page can do may have changed with it. */
  update(): void {
    const query = this.#input.value.trim();
    if (query === '' || this.#input.value !== this.#shown) void this.#search(false);
    else this.#actions.show(query).catch(() => undefined);
  }

  /** Takes the first action or else the first result, once they are for what is in the field. */
  enter(): void {
    const query = this.#input.value.trim();
    this.#isAwaited = query !== '';
    if (this.#input.value !== this.#shown) void this.#search(false);
    else this.#takeAwaited(this.#answer.query === query);
  }

  #takeAwaited(isAnswered: boolean): void {
    const [first = isAnswered ? this.#answer.first : undefined] = this.#actions.buttons;
    if (!this.#isAwaited || (!first && !isAnswered)) return;
    this.#isAwaited = false;
    first?.click();
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
    showQueryAtRest(query, this.#dialog);
    clearTimeout(this.#timer);
    if (query !== this.#answer.query) this.#answer.wait();
    try {
      const found = await sayIfSlow(this.#find(query, turn), () => {
        // Without its texts, search has nothing else to say.
        const text = t('search.slow') || pageText('search.failed');
        if (turn === this.#turn) this.#answer.say(text);
      });
      if (turn !== this.#turn) return;
      if (found === undefined) {
        this.#showStart('');
        return;
      }
      const { results, partial, nearest } = found.outcome;
      // Who asks for an action has no need of what only comes close to its words; a word of another language is no mistake.
      const complete =
        this.#actions.buttons.length > 0 || (results.length > 0 && !partial && !nearest);
      // Search other languages only after a composed syllable is complete.
      if (!complete && composing) this.#later(() => this.#search(false), composingDelayMs);
      else await this.#showOutcome(found, complete ? undefined : found.engines, turn);
    } catch {
      this.#engines = undefined;
      const text = await whyNot(pageLocale);
      if (turn === this.#turn) this.#show([], text);
    }
  }

  /** Searches the language of the page; without a query there is nothing to find. */
  async #find(query: string, turn: number): Promise<(Answer & { engines: Engines }) | undefined> {
    await loadMessages();
    if (turn !== this.#turn) return undefined;
    await this.#actions.show(query);
    if (query === '') return undefined;
    this.#takeAwaited(false);
    this.#answer.sayLoading();
    const engines = await this.#start();
    const own = await reader();
    const outcome = await searchEveryReading(engines, query, own, await thesaurus());
    const numberOf = await numbersFor(outcome.results, engines.titles, own);
    return { engines, query, outcome, numberOf };
  }

  async #showOutcome(
    { query, outcome, numberOf }: Answer,
    engines: Engines | undefined,
    turn: number,
  ): Promise<void> {
    const actions = this.#actions.buttons.length;
    const close = actions > 0 && outcome.partial ? { ...outcome, results: [] } : outcome;
    const nodes: Node[] = renderGroups(close.results, numberOf);
    let status = statusText(query, close, actions);
    if (engines) {
      this.#answer.sayLoading();
      const others = await sayIfSlow(elsewhere(engines, query), () => {
        if (turn === this.#turn) this.#show(nodes, `${status} ${t('search.elsewhereSlow')}`);
      });
      if (turn !== this.#turn) return;
      if (others === undefined) status += ` ${t('search.elsewhereFailed')}`;
      else if (others.length > 0) {
        status += ` ${t('search.elsewhere', { count: others.length })}`;
        nodes.push(...renderGroups(others, numberOf, languageTag));
      }
    }
    if (engines && nodes.length + actions === 0) {
      nodes.push(...(await nothingFound(query, engines, this.#ask)));
      if (turn !== this.#turn) return;
    }
    this.#show(nodes, status);
  }

  #show(nodes: readonly Node[], status: string): void {
    this.#answer.show(this.#shown.trim(), nodes, status);
    this.#takeAwaited(true);
  }

  #showStart(said: string): void {
    const nodes = startView(this.#ask, () => {
      this.#showStart(t('search.forgotten'));
      this.#input.focus();
    });
    this.#actions.showExamples(this.#ask);
    this.#show(nodes, said);
    addRunbooks(nodes, async () => (await this.#start()).titles()).catch(this.#forget);
  }
}
