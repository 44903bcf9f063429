import { isNearLimit } from '../../parameters/value-limit.ts';
import type { Result } from '../../parameters/value-result.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { failedText, tellIn } from '../page/dom.ts';
import type { Control } from './control.ts';
import type { FieldAdvice } from './field-advice.ts';

/** Has the script there that gives advice, before somebody types. */
export const loadFieldAdvice = loadedOnce(
  async () => (await import('./field-advice.ts')).FieldAdvice,
);

/** The advice of a field, whose script is loaded when there is first something to say: most readers type nothing wrong. */
export class AdviceWhenNeeded {
  readonly #control: Control;
  readonly #load: () => Promise<FieldAdvice>;
  #advice: FieldAdvice | undefined;
  /** What is said as soon as the script is there. */
  #latest: ((advice: FieldAdvice) => void) | undefined;
  /** The reader has been told that the value is missing, or is about to be: it stays told until there is one. */
  #isAsked = false;

  constructor(control: Control, make: () => Promise<FieldAdvice>) {
    this.#control = control;
    this.#load = loadedOnce(make);
  }

  /** Removes a problem at once; shows a new one after a pause in typing. */
  giveSoon(result: Result): void {
    this.#say(result, false, (advice) => {
      advice.giveSoon(result, this.#isAsked);
    });
  }

  /** Says what is wrong with the value; that there is none, only once it has been asked for. */
  give(result: Result, isAsked = false): void {
    this.#say(result, isAsked, (advice) => {
      advice.give(result, this.#isAsked);
    });
  }

  #say(result: Result, isAsked: boolean, say: (advice: FieldAdvice) => void): void {
    this.#isAsked = !result.ok && (isAsked || this.#isAsked);
    if (this.#advice) {
      say(this.#advice);
      return;
    }
    const isProblem = !result.ok && (this.#isAsked || result.problem.code !== 'missing');
    const isNotice = result.ok && result.notices !== undefined;
    const isNear = isNearLimit(this.#control.value.length);
    // What waits is replaced even by silence: it was said of a value that is no longer there.
    if (!isProblem && !isNotice && !isNear && !this.#latest) return;
    this.#latest = say;
    this.#load().then(
      (advice) => {
        this.#advice = advice;
        this.#latest?.(advice);
        this.#latest = undefined;
      },
      () => {
        // Without the words the field shows that its value is wrong, and that they are to be had by loading again.
        this.#control.ariaInvalid = isProblem ? 'true' : null;
        const field = this.#control.closest('[data-field]');
        if (field) tellIn(field, '[data-problem]', isProblem ? failedText() : undefined);
      },
    );
  }
}
