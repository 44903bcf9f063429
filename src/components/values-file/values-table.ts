import { safeText, shortText } from '../values/shown-text.ts';
import type { Comparison, ValueChange } from '../values/values-change.ts';
import { problemWords, word } from './messages.ts';

/** The box of each change by which the reader says whether it is wanted. */
export type Boxes = Map<ValueChange, HTMLInputElement>;

/** An element with a text and other elements in it. */
export function make(tag: string, text: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.append(...children);
  return element;
}

/** A value that is long shows its beginning, and the rest when it is asked for. */
function cell(kind: 'now' | 'then', value: string): HTMLElement {
  const [whole, short] = [safeText(value), shortText(value)];
  const isShort = whole === short;
  const rest = isShort ? [] : [make('details', '', make('summary', short), make('p', whole))];
  const made = make('td', isShort ? whole || word('empty') : '', ...rest);
  made.dataset['label'] = word(kind);
  return made;
}

function boxFor({ label, problem }: ValueChange): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = problem === undefined;
  box.disabled = problem !== undefined;
  box.ariaLabel = word('use', { label });
  return box;
}

function row(change: ValueChange, boxes: Boxes): HTMLElement {
  const box = boxFor(change);
  boxes.set(change, box);
  const then = cell('then', change.then);
  if (change.problem !== undefined) {
    const problem = make('p', word('wrong', { problem: problemWords(change.problem) }));
    problem.className = 'field-problem';
    then.append(problem);
  }
  const label = make('th', change.label);
  label.setAttribute('scope', 'row');
  const line = make('tr', '', make('td', '', box), label, cell('now', change.now), then);
  line.dataset['change'] = change.name;
  return line;
}

function headOfOthers(): HTMLElement {
  const head = make('th', word('elsewhere'));
  head.setAttribute('scope', 'rowgroup');
  head.setAttribute('colspan', '4');
  return make('tr', '', head);
}

/** The changes as a table: those of the page's runbook first, then those of others under a heading. */
export function changesTable({ own, elsewhere }: Comparison, boxes: Boxes): HTMLElement {
  const heads = ['', word('name'), word('now'), word('then')].map((text) =>
    make(text === '' ? 'td' : 'th', text),
  );
  const rows = (changes: readonly ValueChange[]) => changes.map((change) => row(change, boxes));
  const groups = [make('thead', '', make('tr', '', ...heads))];
  if (own.length > 0) groups.push(make('tbody', '', ...rows(own)));
  if (elsewhere.length > 0) groups.push(make('tbody', '', headOfOthers(), ...rows(elsewhere)));
  return make('table', '', ...groups);
}
