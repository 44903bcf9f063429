import type { Result } from '../../parameters/value-result.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { announce } from '../page/announce.ts';
import { tellIn } from '../page/dom.ts';
import { isNearLimit, longestValue } from '../../parameters/value-limit.ts';
import { t } from '../page/page-data.ts';
import type { Control } from './control.ts';
import {
  hasProblemTexts,
  loadProblemTexts,
  problemLines,
  problemText,
  rareText,
} from './problem-texts.ts';
import { reveal } from './reveal.ts';
import { validationDelayMs } from './validation-delay.ts';
import css from './advice.css?inline';

adoptStyle(css);

/** What is good to know of a value, and that its text comes near the limit before it is over it. */
function noticeText(result: Result, { length }: string): string | undefined {
  // Without its words a notice would read as a problem.
  if (!hasProblemTexts()) return undefined;
  const notices = result.ok ? (result.notices ?? []).map(problemText) : [];
  if (isNearLimit(length)) {
    notices.push(rareText('form.nearLimit', { count: length, max: longestValue }));
  }
  return notices.length > 0 ? notices.join(' ') : undefined;
}

/** The messages of a field: the problem and its repair, and a notice. */
export class FieldAdvice {
  readonly #root: HTMLElement;
  readonly #parameter: LocalParameter;
  readonly #control: Control;
  #timer = 0;
  /** The result that was given last: what waited for its words is no longer said when another has come. */
  #given: Result | undefined;
  /** A missing value is told too: the reader was asked for it. */
  #isAsked = false;

  constructor(
    root: HTMLElement,
    parameter: LocalParameter,
    control: Control,
    onRepair: () => void,
  ) {
    this.#root = root;
    this.#parameter = parameter;
    this.#control = control;
    this.#part('[data-repair]')?.addEventListener('click', onRepair);
  }

  /** Removes a problem at once; shows a new one after a pause in typing. */
  giveSoon(result: Result, isAsked: boolean): void {
    clearTimeout(this.#timer);
    if (result.ok || this.#control.ariaInvalid === 'true') this.#give(result, isAsked);
    else {
      this.#timer = window.setTimeout(() => {
        this.#give(result, isAsked);
      }, validationDelayMs);
    }
  }

  /** Says what is wrong with the value; that there is none, only once it has been asked for. */
  give(result: Result, isAsked: boolean): void {
    if (!result.ok && result.problem.code === 'loading') this.giveSoon(result, isAsked);
    else this.#give(result, isAsked);
  }

  #give(result: Result, isAsked: boolean): void {
    clearTimeout(this.#timer);
    this.#given = result;
    this.#isAsked = isAsked;
    const hasNotice = result.ok && result.notices !== undefined;
    const isNear = isNearLimit(this.#control.value.length);
    const needsWords = hasNotice || isNear || this.#isTold(result);
    if (!needsWords || hasProblemTexts()) this.#say(result);
    else {
      this.#control.ariaInvalid = this.#isTold(result) ? 'true' : null;
      void loadProblemTexts().then(() => {
        if (this.#given === result) this.#say(result);
      });
    }
  }

  #isTold(result: Result): boolean {
    return !result.ok && (result.problem.code !== 'missing' || this.#isAsked);
  }

  #say(result: Result): void {
    const problem = !result.ok && this.#isTold(result) ? result.problem : undefined;
    const text = problem && problemLines(problem);
    const isNew = text !== undefined && this.#part('[data-problem]')?.textContent !== text;
    if (isNew) {
      announce(this.#root, t('values.because', { label: this.#parameter.label, value: text }));
    }
    tellIn(this.#root, '[data-problem]', text);
    const repair = problem?.repair;
    tellIn(
      this.#root,
      '[data-repair]',
      repair === undefined ? undefined : rareText('form.repair', { repair }) || undefined,
    );
    tellIn(this.#root, '[data-notice]', noticeText(result, this.#control.value));
    this.#control.ariaInvalid = problem ? 'true' : null;
    if (isNew && document.activeElement === this.#control) reveal(this.#root);
  }

  #part(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }
}
