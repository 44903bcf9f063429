import { proseText } from '../../parameters/prose-text.ts';
import { parseValue } from '../../parameters/values.ts';
import { proseWords } from '../values/injected-values.ts';
import { makeElement } from '../page/dom.ts';
import { safeText, shortText } from '../values/shown-text.ts';
import type { Comparison, ValueChange } from '../values/values-change.ts';
import { shortProblem, t } from './messages.ts';

/** The box of each change by which the reader says whether it is wanted. */
export type Boxes = Map<ValueChange, HTMLInputElement>;

/** A value as the form shows it: a switch and a choice in words, and what counts where nothing was typed. */
function inWords({ parameter }: ValueChange, raw: string): string {
  const isTyped = raw.trim() !== '';
  const result = parseValue(parameter, isTyped ? raw : String(parameter.default ?? ''));
  if (!result.ok) return raw;
  const isClosed = parameter.type === 'boolean' || parameter.type === 'choice';
  const text = isTyped && !isClosed ? raw : proseText(parameter, result.value, proseWords);
  return isTyped ? text : t('offline.values.byDefault', { value: text });
}

/** A value that is long shows its beginning, and the rest when it is asked for. What it reads stands below it. */
function cell(kind: 'now' | 'then', change: ValueChange): HTMLElement {
  const value = inWords(change, change[kind]);
  const [whole, short] = [safeText(value), shortText(value)];
  const isShort = whole === short;
  const rest = isShort
    ? []
    : [makeElement('details', '', makeElement('summary', short), makeElement('p', whole))];
  const made = makeElement('td', isShort ? whole || t('offline.values.empty') : '', ...rest);
  made.dataset['label'] = t(`offline.values.${kind}`);
  for (const notice of change.notices[kind]) {
    const note = makeElement('p', shortProblem(notice));
    note.dataset['notice'] = '';
    made.append(note);
  }
  return made;
}

function boxFor({ label }: ValueChange): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = true;
  box.ariaLabel = t('offline.values.use', { label });
  return box;
}

function row(change: ValueChange, boxes: Boxes): HTMLElement {
  const box = boxFor(change);
  boxes.set(change, box);
  const cells = [cell('now', change), cell('then', change)];
  const label = makeElement('th', change.label);
  label.setAttribute('scope', 'row');
  const line = makeElement('tr', '', makeElement('td', '', box), label, ...cells);
  line.dataset['change'] = change.name;
  return line;
}

function headOfOthers(): HTMLElement {
  const head = makeElement('th', t('offline.values.elsewhere'));
  head.setAttribute('scope', 'rowgroup');
  head.setAttribute('colspan', '4');
  return makeElement('tr', '', head);
}

/** The changes as a table: those of the page's runbook first, then those of others under a heading. */
export function changesTable({ own, elsewhere }: Comparison, boxes: Boxes): HTMLElement {
  const heads = [
    '',
    t('offline.values.name'),
    t('offline.values.now'),
    t('offline.values.then'),
  ].map((text) => makeElement(text === '' ? 'td' : 'th', text));
  const rows = (changes: readonly ValueChange[]) => changes.map((change) => row(change, boxes));
  const groups = [makeElement('thead', '', makeElement('tr', '', ...heads))];
  if (own.length > 0) groups.push(makeElement('tbody', '', ...rows(own)));
  if (elsewhere.length > 0)
    groups.push(makeElement('tbody', '', headOfOthers(), ...rows(elsewhere)));
  return makeElement('table', '', ...groups);
}
