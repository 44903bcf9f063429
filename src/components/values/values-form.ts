import { loadFieldAdvice } from './advice-when-needed.ts';
import { isAsked } from './asked-fields.ts';
import { isLine } from './control.ts';
import { isNeeded } from './injected-values.ts';
import { onOpenField } from './open-field.ts';
import { failedText, tellIn, wireButton, writeText } from '../page/dom.ts';
import { definitions, t } from '../page/page-data.ts';
import { loadLongTypes } from './types-when-needed.ts';
import { ValueField } from './value-field.ts';
import { ValuesSheet } from './values-sheet.ts';
import { readStored, settingKeys } from '../page/storage.ts';
import { showStorageNotes } from './storage-notes.ts';
import { onValues, readValues } from './values-store.ts';

/** The form of the reader's values: beside the text on wide screens, in a sheet on small ones. */
export class ValuesForm extends HTMLElement {
  #fields: ValueField[] = [];
  #sheet: ValuesSheet | undefined;
  #at = -1;
  /** What keeps the form open or folded (form-folds.ts). */
  kept = readStored(settingKeys.form) ?? '';
  /** The part of a command that opened a field, to which Enter and Escape lead back. */
  from: HTMLElement | null | undefined;

  connectedCallback(): void {
    for (const root of this.querySelectorAll<HTMLElement>('[data-field]')) {
      const parameter = definitions[root.dataset['field'] ?? ''];
      const control = root.querySelector<HTMLInputElement>('[name]');
      if (parameter && control) this.#fields.push(new ValueField(root, parameter, control));
    }
    this.hidden = false;
    this.#sheet = new ValuesSheet(this);
    this.#wireForm();
    this.#wireClearing();
    wireButton(this, '[data-open-values]', () => this.#sheet?.open());
    onOpenField(({ name, from }) => {
      this.#open(
        this.#fields.find((field) => field.name === name),
        from,
      );
    });
    onValues(() => {
      for (const field of this.#fields) field.show();
      this.#count();
    });
    this.#count();
    this.fold();
    this.toggleAttribute('data-judging', this.isComplete || Object.keys(readValues()).length > 0);
  }

  /** Whether no field that is asked for lacks anything. */
  get isComplete(): boolean {
    return this.#asked().every(({ state }) => state === 'valid');
  }

  /** Whether the rules refuse a value, or have something to say of one. */
  get isTold(): boolean {
    return this.noticed.length > 0 || this.#asked().some(({ state }) => state === 'invalid');
  }

  /** The names of the fields that are asked for and of whose values the rules have something to say. */
  get noticed(): string[] {
    return this.#asked().flatMap(({ name, hasNotice }) => (hasNotice ? [name] : []));
  }

  /**
   * Folds away what needs no attention, or nothing where what opens it again did not arrive. For moments when it moves
   * nothing: before the page is seen, and when the reader has left.
   */
  fold(canOpen = true): void {
    if (!canOpen) delete this.dataset['judging'];
    const values = readValues();
    for (const { name, root, state } of this.#fields)
      root.toggleAttribute(
        'data-filled',
        canOpen && state === 'valid' && values[name] !== undefined,
      );
    const isQuiet = this.kept === '' ? this.noticed.length === 0 : this.kept.startsWith('shut');
    this.toggleAttribute('data-folded', canOpen && isQuiet && this.isComplete);
  }

  #asked(): ValueField[] {
    return this.#fields.filter(({ root }) => !root.hidden);
  }

  /** Enter and Escape in a field that a command opened lead back to the command. */
  #wireForm(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.leave();
    });
    form?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.leave();
      if (event.key !== 'Enter' || event.isComposing || !isLine(event.target)) return;
      event.preventDefault();
      this.leave();
    });
    form?.addEventListener('focusin', ({ target }) => {
      this.#at = this.#fields.findIndex(
        ({ root }) => target instanceof Node && root.contains(target),
      );
      document.documentElement.dataset['typing'] = '';
      // Whoever begins to type is soon told something.
      for (const load of [loadFieldAdvice, loadLongTypes]) load().catch(() => undefined);
    });
    form?.addEventListener('focusout', () => {
      delete document.documentElement.dataset['typing'];
    });
    wireButton(this, '[data-next-missing]', () => {
      const open = this.#unfinished();
      this.#open(open.find((field) => this.#fields.indexOf(field) > this.#at) ?? open[0]);
    });
  }

  /** Values are taken away once what brings them back is there. */
  #wireClearing(): void {
    wireButton(this, '[data-clear]', () => {
      import('./offer-cleared.ts')
        .then(({ clearAndOffer }) => clearAndOffer(this))
        .catch(() => {
          tellIn(this, '[data-values-said]', failedText());
        });
    });
  }

  #open(field: ValueField | undefined, from?: HTMLElement | null): void {
    if (!field) return;
    this.from = from;
    delete this.dataset['folded'];
    delete this.dataset['judging'];
    this.#sheet?.open();
    field.open();
  }

  /** Leads back to the command that opened a field, if one did. */
  leave(): void {
    if (!this.from) return;
    const from = this.from;
    this.from = undefined;
    this.#sheet?.close();
    from.focus();
  }

  /** The fields that keep a command which applies from being copied. */
  #unfinished(): ValueField[] {
    return this.#fields.filter(({ name, state }) => state !== 'valid' && isNeeded(name));
  }

  /** A field whose value nothing that is shown needs is not there; what was typed into it stays. */
  #ask(): void {
    for (const { name, root } of this.#fields) root.hidden = !isAsked(name);
  }

  #count(): void {
    this.#ask();
    const unfinished = this.#unfinished();
    const invalid = unfinished.filter(({ state }) => state === 'invalid').length;
    const missing = unfinished.length - invalid;
    const isBoth = missing > 0 && invalid > 0;
    // In one row, so that it is no taller than either count; the joint is the language’s and begins form.alsoWrong.
    const texts = [
      missing > 0 ? t('form.missing', { count: missing }) : '',
      invalid > 0 ? t(isBoth ? 'form.alsoWrong' : 'form.wrong', { count: invalid }) : '',
    ];
    const text = texts.join('');
    this.#tell('[data-missing]', text || t('form.complete', { count: this.#asked().length }));
    this.#tell('[data-missing-count]', text);
    this.querySelector('[data-next-missing]')?.toggleAttribute('hidden', unfinished.length === 0);
    showStorageNotes(this);
  }

  #tell(selector: string, text: string): void {
    writeText(this.querySelector(selector), text);
  }
}
