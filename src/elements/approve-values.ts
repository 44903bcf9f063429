import { announce } from './announce.ts';
import { definitions } from './page-data.ts';
import { compareValues, type Comparison, type ValueChange } from './values-change.ts';
import { listOf, problemWords, word } from './values-file-words.ts';
import { readValues, writeValue } from './values-store.ts';

function make(tag: string, text: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.append(...children);
  return element;
}

function row(change: ValueChange, boxes: Map<ValueChange, HTMLInputElement>): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = change.problem === undefined;
  box.disabled = change.problem !== undefined;
  box.ariaLabel = word('use', { label: change.label });
  boxes.set(change, box);
  const then = make('td', change.then);
  if (change.problem !== undefined) {
    const problem = make('p', word('wrong', { problem: problemWords(change.problem) }));
    problem.className = 'field-problem';
    then.append(problem);
  }
  const label = make('th', change.label);
  label.setAttribute('scope', 'row');
  const now = make('td', change.now || word('empty'));
  now.dataset['label'] = word('now');
  then.dataset['label'] = word('then');
  const line = make('tr', '', make('td', '', box), label, now, then);
  line.dataset['change'] = change.name;
  return line;
}

function table(
  changes: readonly ValueChange[],
  boxes: Map<ValueChange, HTMLInputElement>,
): HTMLElement {
  const heads = ['', word('name'), word('now'), word('then')].map((text) =>
    make(text === '' ? 'td' : 'th', text),
  );
  const body = make('tbody', '', ...changes.map((change) => row(change, boxes)));
  return make('table', '', make('thead', '', make('tr', '', ...heads)), body);
}

function notes({ changes, elsewhere, unknown }: Comparison): HTMLElement[] {
  return [
    changes.length === 0 ? word('same') : '',
    elsewhere.length > 0 ? word('elsewhere', { names: listOf(elsewhere) }) : '',
    unknown.length > 0 ? word('unknown', { names: listOf(unknown) }) : '',
  ]
    .filter((text) => text !== '')
    .map((text) => make('p', text));
}

function apply(boxes: ReadonlyMap<ValueChange, HTMLInputElement>): void {
  const chosen = [...boxes].filter(([, box]) => box.checked && !box.disabled);
  for (const [{ name, then }] of chosen) writeValue(name, then);
  announce(document.body, word('applied', { count: chosen.length }));
}

function fill(dialog: HTMLDialogElement, title: string, content: readonly Node[]): void {
  dialog.querySelector('h2')?.replaceChildren(title);
  dialog.querySelector('[data-content]')?.replaceChildren(...content);
  // The form may be in a sheet that is closed; a dialog in it could not be seen.
  document.body.append(dialog);
}

/** Shows, value by value, what would change; nothing does before the reader says so. A refusal is shown instead. */
export function approve(
  offered: Readonly<Record<string, string>>,
  intro: string,
  refusal?: string,
): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-approve-values]');
  const use = dialog?.querySelector<HTMLButtonElement>('[data-use-values]');
  const close = dialog?.querySelector<HTMLButtonElement>('[data-close-approval]');
  if (!dialog || !use || !close) return;
  const known = new Set((dialog.dataset['approveValues'] ?? '').split(' '));
  const comparison = compareValues(offered, readValues(), definitions, known);
  const boxes = new Map<ValueChange, HTMLInputElement>();
  const hasChanges = comparison.changes.length > 0;
  const changes = hasChanges ? [make('p', word(intro)), table(comparison.changes, boxes)] : [];
  if (refusal === undefined) fill(dialog, word('title'), [...changes, ...notes(comparison)]);
  else fill(dialog, word('refused'), [make('p', refusal)]);
  use.hidden = !hasChanges;
  close.textContent = word(hasChanges ? 'cancel' : 'close');
  use.onclick = () => {
    dialog.close();
    apply(boxes);
  };
  close.onclick = () => {
    dialog.close();
  };
  dialog.showModal();
}
