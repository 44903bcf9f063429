import { copyText, selectedArea } from './clipboard.ts';
import { openField } from '../values/open-field.ts';
import { failedText, makeElement } from '../page/dom.ts';
import { labelsOf, t } from '../page/page-data.ts';
import { loadProblemTexts, rareText } from '../values/problem-texts.ts';
import { onNextValues } from '../values/values-store.ts';

/** Milliseconds for which a button says that it has copied. */
const shownFor = 6000;

/** Milliseconds without a text, after which screen readers say the same text again. */
const pause = 60;

/** Characters of a text that has room in a button, under what it says. */
const mostInButton = 10;

/** Takes away the answer that stands on the page: the next one does so, wherever it is. */
let clearStanding: (() => void) | undefined;

/**
 * The answer to copying; screen readers hear it, and Escape takes it away. That it worked, the button that was pressed says,
 * and a line what it was; what was refused has that line too: nothing moves, and neither code nor what is said of it is covered.
 */
export class CopyStatus {
  readonly #line: HTMLElement;
  readonly #clear = (): void => {
    this.#show('');
  };
  #timer = 0;

  constructor(line: HTMLElement) {
    this.#line = line;
    const place = line.parentElement;
    place?.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || line.textContent === '') return;
      this.#leave();
    });
  }

  /** Copies a text and says which, or offers it for copying by hand. */
  async copy(text: string, what: string): Promise<void> {
    if (await copyText(text)) {
      this.#show(what, this.#button?.dataset['said']);
      return;
    }
    await loadProblemTexts();
    // Without a pause before it: the text area that follows takes the focus.
    this.#line.textContent = '';
    this.#show(rareText('command.copyFailed') || failedText());
    const area = selectedArea(text);
    area.ariaLabel = t('command.copy');
    this.#line.append(area);
    area.focus();
    area.select();
  }

  /** Asks before something is copied that cannot be taken back; copies on the reader's word, and not where there are no words. */
  async ask(copy: () => void): Promise<void> {
    await loadProblemTexts();
    const question = rareText('command.askIrreversible');
    this.#show(question || failedText());
    if (question === '') return;
    const button = makeElement('button', rareText('command.copyAnyway'));
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      this.#leave();
      copy();
    });
    this.#line.append(' ', button);
  }

  /** Says that nothing was copied, as the command is not what was built: to reload the page is the advice in any case. */
  async failChanged(): Promise<void> {
    await loadProblemTexts();
    this.#show(rareText('command.changed') || failedText());
  }

  /** Says which values are missing or invalid and takes the reader to the first. */
  refuse(names: readonly string[]): void {
    const fields = labelsOf(names);
    this.#show(t('command.refused', { fields }), undefined, true);
    void this.#shorten(fields);
    if (names[0] !== undefined) openField(names[0], this.#button);
  }

  /** Where there is no room for all of it, the first field is named all the same (copy-status.css). */
  async #shorten(fields: string): Promise<void> {
    await loadProblemTexts();
    this.#line.dataset['short'] = rareText('command.refusedShort', { fields });
  }

  get #button(): HTMLElement | undefined {
    const button = this.#line.previousElementSibling;
    return button instanceof HTMLElement ? button : undefined;
  }

  /** Takes the answer away; a focus that stood in it goes back to the button. */
  #leave(): void {
    if (this.#line.contains(document.activeElement)) this.#button?.focus();
    this.#show('');
  }

  #show(text: string, said?: string, isRefused = false): void {
    clearTimeout(this.#timer);
    const isDone = said !== undefined;
    // Those who see it read in the button that it is copied, and beside it what.
    const whole = isDone ? t('values.because', { label: said, value: text }) : text;
    const isRepeated = text !== '' && this.#line.textContent === whole;
    const heard = makeElement('span', whole.slice(0, whole.length - text.length));
    heard.className = 'visually-hidden';
    const shown = isRefused ? makeElement('span', text) : text;
    this.#line.replaceChildren(...(isRepeated ? [] : isDone ? [heard, text] : [shown]));
    this.#line.toggleAttribute('data-done', isDone);
    this.#line.toggleAttribute('data-refused', isRefused);
    // Of more names than there is room for; the first field has the focus and says what it lacks.
    this.#line.title = isRefused ? text : '';
    this.#button?.toggleAttribute('data-copied', isDone);
    if (isDone && text.length <= mostInButton) this.#button?.setAttribute('data-count', text);
    else this.#button?.removeAttribute('data-count');
    if (isRepeated) {
      this.#timer = window.setTimeout(() => {
        this.#show(text, said, isRefused);
      }, pause);
    } else if (isDone) this.#timer = window.setTimeout(this.#clear, shownFor);
    if (text === '') return;
    if (clearStanding !== this.#clear) clearStanding?.();
    clearStanding = this.#clear;
    // The message is about the values of that moment. A page has many commands, and values change with every key: only a
    // line with a message listens.
    onNextValues(this.#clear);
  }
}
