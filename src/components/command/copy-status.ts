import { copyText, selectedArea } from './clipboard.ts';
import { openField } from '../values/open-field.ts';
import { makeElement } from '../page/dom.ts';
import { labelsOf, t } from '../page/page-data.ts';
import { onNextValues } from '../values/values-store.ts';

/** The line under a command in which copying answers; screen readers hear what it says. */
export class CopyStatus {
  readonly #line: HTMLElement;
  readonly #clear = (): void => {
    this.#show('');
  };
  #timer = 0;

  constructor(line: HTMLElement) {
    this.#line = line;
  }

  /** Copies a text and says so, or offers it for copying by hand. */
  async copy(text: string, done: string): Promise<void> {
    if (await copyText(text)) {
      this.#show(done);
      this.#timer = window.setTimeout(() => {
        this.#show('');
      }, 6000);
      return;
    }
    this.#show(t('command.copyFailed'));
    const area = selectedArea(text);
    area.ariaLabel = t('command.copy');
    this.#line.append(area);
    area.focus();
    area.select();
  }

  /** Asks before something is copied that cannot be taken back; copies on the reader's word. */
  ask(question: string, copy: () => void): void {
    this.#show(question);
    const button = makeElement('button', t('command.copyAnyway'));
    button.setAttribute('type', 'button');
    button.addEventListener('click', copy);
    this.#line.append(' ', button);
  }

  /** Says why nothing was copied. */
  fail(reason: string): void {
    this.#show(reason);
  }

  /** Says which values are missing or invalid and takes the reader to the first. */
  refuse(names: readonly string[]): void {
    this.#show(t('command.refused', { fields: labelsOf(names) }));
    if (names[0] !== undefined)
      openField(names[0], this.#line.parentElement?.querySelector('[data-copy]'));
  }

  #show(text: string): void {
    clearTimeout(this.#timer);
    this.#line.textContent = text;
    // The message is about the values of that moment. A page has many commands, and values change with every key: only a
    // line with a message listens.
    if (text !== '') onNextValues(this.#clear);
  }
}
