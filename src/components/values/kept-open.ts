import { settingKeys, writeStored } from '../page/storage.ts';

/** The form, as far as folding needs it. */
export interface FoldingForm extends HTMLElement {
  readonly isComplete: boolean;
  readonly noticed: readonly string[];
  /**
   * `open` where the reader keeps the fields open; `said` where something is said of a value that they have not yet
   * folded away; `shut` and the names of fields where they have; else empty.
   */
  kept: string;
  fold(): void;
}

/** Has what is said of a value keep the form open, unless the reader has folded it away before or keeps it open anyway. */
export function heedSaid(form: FoldingForm): void {
  const said = saidOf(form);
  const [word, ...shut] = form.kept.split(' ');
  if (word === 'open') return;
  // What was folded away stays so on a page that asks for other values.
  if (said.some((name) => !shut.includes(name))) keep(form, 'said');
  else if (word === 'said') keep(form, '');
}

/** The names of the fields of which something is said that is worth a second look. */
export function saidOf(form: FoldingForm): string[] {
  const doubts = form.querySelectorAll('[data-field]:not([hidden]) [data-doubt]:not([hidden])');
  const doubted = [...doubts].map((line) =>
    line.closest('[data-field]')?.getAttribute('data-field'),
  );
  return [...form.noticed, ...doubted.map((name) => name ?? '')];
}

/** Remembers what keeps the form open or folded, on later pages too. */
export function keep(form: FoldingForm, word: string): void {
  if (form.kept === word) return;
  form.kept = word;
  writeStored(settingKeys.form, word);
}
