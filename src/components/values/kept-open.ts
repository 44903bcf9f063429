import { powershellClipboard } from '../../powershell/clipboard.ts';
import { settingKeys, writeStored } from '../page/storage.ts';
import { readValues } from './values-store.ts';

/** The form, as far as folding needs it. */
export interface FoldingForm extends HTMLElement {
  readonly isComplete: boolean;
  readonly noticed: readonly string[];
  /**
   * `open` where the reader keeps the fields open; `said` where something is said of a value that they have not yet
   * folded away, else `shut` or nothing; then a mark for each thing that they have.
   */
  kept: string;
  /** The part of a command that opened a field. */
  readonly from: HTMLElement | null | undefined;
  fold(): void;
  leave(): void;
}

/** So many things that were folded away are remembered, the latest first. */
const mostShut = 20;

const wordsOf = (form: FoldingForm) => form.kept.split(' ').filter((word) => word !== '');

/** Has what is said of a value keep the form open, unless the reader has folded it away before or keeps it open anyway. */
export function heedSaid(form: FoldingForm): void {
  const [word, ...shut] = wordsOf(form);
  if (word === 'open') return;
  const isNew = saidOf(form).some((mark) => !shut.includes(mark));
  // What was folded away stays so on a page that asks for other values.
  keep(form, isNew ? 'said' : '', shut);
}

/** Keeps the form open, or folded together with what is said in it now, on the reader's word. */
export function keepAsAsked(form: FoldingForm, isOpen: boolean): void {
  const [, ...before] = wordsOf(form);
  const shut = isOpen ? before : [...new Set([...saidOf(form), ...before])].slice(0, mostShut);
  keep(form, isOpen ? 'open' : '', shut);
}

/** A mark for each thing that is said and worth a second look: another for another value. */
function saidOf(form: FoldingForm): string[] {
  const doubts = form.querySelectorAll<HTMLElement>(
    '[data-field]:not([hidden]) [data-doubt]:not([hidden])',
  );
  const values = readValues();
  return [
    ...form.noticed.map((name) =>
      powershellClipboard.templateMark(`${name} ${values[name] ?? ''}`),
    ),
    ...[...doubts].map(({ dataset }) => dataset['doubt'] ?? ''),
  ];
}

/** Remembers what keeps the form open or folded, on later pages too. */
function keep(form: FoldingForm, word: '' | 'open' | 'said', shut: readonly string[]): void {
  const first = word === '' && shut.length > 0 ? 'shut' : word;
  const text = [first, ...shut].join(' ');
  if (form.kept === text) return;
  form.kept = text;
  writeStored(settingKeys.form, text);
}
