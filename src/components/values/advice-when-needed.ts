import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { isNearLimit } from '../../parameters/value-limit.ts';
import type { Result } from '../../parameters/value-result.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import type { Control } from './control.ts';
import type { FieldAdvice } from './field-advice.ts';

/** Has the script there that gives advice, before somebody types. */
export const loadFieldAdvice = loadedOnce(
  async () => (await import('./field-advice.ts')).FieldAdvice,
);

/** The advice of a field, whose script is loaded when there is first something to say: most readers type nothing wrong. */
export class AdviceWhenNeeded {
  readonly #root: HTMLElement;
  readonly #parameter: LocalParameter;
  readonly #control: Control;
  readonly #onRepair: () => void;
  #advice: FieldAdvice | undefined;
  /** What is said as soon as the script is there. */
  #latest: ((advice: FieldAdvice) => void) | undefined;

  constructor(
    root: HTMLElement,
    parameter: LocalParameter,
    control: Control,
    onRepair: () => void,
  ) {
    this.#root = root;
    this.#parameter = parameter;
    this.#control = control;
    this.#onRepair = onRepair;
  }

  /** Removes a problem at once; shows a new one after a pause in typing. */
  giveSoon(result: Result): void {
    this.#say(result, false, (advice) => {
      advice.giveSoon(result);
    });
  }

  /** Says what is wrong with the value; that there is none, only once it has been asked for. */
  give(result: Result, isAsked = false): void {
    this.#say(result, isAsked, (advice) => {
      advice.give(result, isAsked);
    });
  }

  #say(result: Result, isAsked: boolean, say: (advice: FieldAdvice) => void): void {
    if (this.#advice) {
      say(this.#advice);
      return;
    }
    const isProblem = !result.ok && (isAsked || result.problem.code !== 'missing');
    const isNotice = result.ok && result.notices !== undefined;
    const isNear = isNearLimit(this.#control.value.length);
    // What waits is replaced even by silence: it was said of a value that is no longer there.
    if (!isProblem && !isNotice && !isNear && !this.#latest) return;
    this.#latest = say;
    loadFieldAdvice().then(
      (Advice) => {
        this.#advice ??= new Advice(this.#root, this.#parameter, this.#control, this.#onRepair);
        this.#latest?.(this.#advice);
        this.#latest = undefined;
      },
      () => {
        // Without the words the field still shows that its value is wrong.
        this.#control.ariaInvalid = isProblem ? 'true' : null;
      },
    );
  }
}
