import { defaultRaw, effectiveRaw, type RawValues } from '../../parameters/defaults.ts';
import type { Result } from '../../parameters/value-result.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { AdviceWhenNeeded, loadFieldAdvice } from './advice-when-needed.ts';
import { isLine, type Control } from './control.ts';
import { tellIn } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { parsedValue } from './parsed-values.ts';
import { reveal } from './reveal.ts';
import { readValues, writeValue } from './values-store.ts';

/** One field of the form: its control, bound to the stored value. */
export class ValueField {
  readonly name: string;
  readonly root: HTMLElement;
  readonly #parameter: LocalParameter;
  readonly #control: Control;
  readonly #advice: AdviceWhenNeeded;
  #result: Result;
  /** The result that the advice was last given for, so that typing in one field leaves the others alone. */
  #shown: Result | undefined;
  #isTyping = false;

  constructor(root: HTMLElement, parameter: LocalParameter, control: Control) {
    this.name = parameter.name;
    this.root = root;
    this.#parameter = parameter;
    this.#control = control;
    this.#advice = new AdviceWhenNeeded(control, async () => {
      const Advice = await loadFieldAdvice();
      return new Advice(root, parameter, control, () => {
        this.#repair();
      });
    });
    this.#result = parsedValue(this.name);
    control.toggleAttribute('data-line', !parameter.type.endsWith('-list'));
    this.#describe();
    control.addEventListener('input', () => {
      this.#keep();
      this.#advice.giveSoon(this.#result);
    });
    control.addEventListener('blur', () => {
      this.#advice.give(this.#result);
    });
    this.show();
  }

  /** Ties the control to its help and to what it lacks: the page has no form without scripts, and a copy has ids of its own. */
  #describe(): void {
    if (this.#control.hasAttribute('aria-describedby')) return;
    const [problem, help] = this.root.querySelectorAll('[data-problem], .field-help');
    if (!problem || !help) return;
    problem.id = `problem-${this.name}`;
    help.id = `help-${this.name}`;
    this.#control.setAttribute('aria-describedby', `${problem.id} ${help.id}`);
  }

  /** Whether the value is in place, has still to come, or has to be corrected. */
  get state(): 'valid' | 'missing' | 'invalid' {
    // What waits for its rules is mostly right: a count would only flicker.
    if (this.#result.ok || this.#result.problem.code === 'loading') return 'valid';
    if (this.#result.problem.code !== 'missing') return 'invalid';
    return this.#parameter.optional ? 'valid' : 'missing';
  }

  /** Whether the rules accept the value and have something to say of it. */
  get hasNotice(): boolean {
    return this.#result.ok && this.#result.notices !== undefined;
  }

  /** Puts the focus on the control and says what its value lacks. */
  open(): void {
    this.#control.focus({ preventScroll: true });
    if (isLine(this.#control)) this.#control.select();
    reveal(this.root);
    this.#advice.give(this.#result, this.state === 'missing');
  }

  /** Takes over the stored value; what is being typed here is judged when the typing pauses. */
  show(): void {
    const raw = readValues();
    this.#result = parsedValue(this.name);
    this.#explainDefault(raw);
    if (this.#isTyping) return;
    this.#fill(raw[this.name] ?? '', effectiveRaw(this.name, definitions, raw) ?? '');
    if (this.#result === this.#shown) return;
    this.#shown = this.#result;
    // Rules that arrive while somebody types do not make half a value a wrong one.
    if (document.activeElement === this.#control) this.#advice.giveSoon(this.#result);
    else this.#advice.give(this.#result);
  }

  /** Says why the default is what it is, as long as the reader leaves it at that. */
  #explainDefault(raw: RawValues): void {
    const { defaultFrom } = this.#parameter;
    const decider = defaultFrom && effectiveRaw(defaultFrom.parameter, definitions, raw);
    const isDefault = raw[this.name] === undefined;
    tellIn(
      this.root,
      '[data-reason]',
      isDefault ? defaultFrom?.cases[decider ?? '']?.reason : undefined,
    );
  }

  #fill(typed: string, effective: string): void {
    const control = this.#control;
    const text = control instanceof HTMLSelectElement ? effective : typed;
    if (isSwitch(control)) control.checked = effective === 'true';
    else if (control.value !== text) control.value = text;
  }

  /** Keeps what was typed; a choice that is the default anyway goes on following it. */
  #keep(): void {
    const control = this.#control;
    // As in every field of one line, what is pasted loses its line breaks.
    if (isLine(control) && /[\r\n]/.test(control.value))
      control.value = control.value.replace(/[\r\n]+/g, '');
    const typed = isSwitch(control) ? String(control.checked) : control.value;
    const isClosed = isSwitch(control) || control instanceof HTMLSelectElement;
    const isDefault = isClosed && typed === defaultRaw(this.name, definitions, readValues());
    this.#isTyping = true;
    writeValue(this.name, isDefault ? '' : typed);
    this.#isTyping = false;
  }

  #repair(): void {
    const repair = this.#result.ok ? undefined : this.#result.problem.repair;
    if (repair === undefined) return;
    this.#control.value = repair;
    this.#keep();
    this.#control.focus();
    this.#advice.give(this.#result);
  }
}

function isSwitch(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox';
}
