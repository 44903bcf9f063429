import { loadIdnaRules } from '#idna';
import { announce } from '../page/announce.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { otherParameters } from '../page/parameter-catalogue.ts';
import { compareValues, type Comparison } from '../values/values-change.ts';
import { listOfUnknown, t } from './messages.ts';
import { readValues, writeValue } from '../values/values-store.ts';
import { type Boxes, changesTable } from './values-table.ts';

/** The string above the table, which says where the values come from. */
type Intro = 'intro' | 'fromLink';

function chosenIn(boxes: Boxes) {
  return [...boxes].filter(([, box]) => box.checked && !box.disabled).map(([change]) => change);
}

function apply(boxes: Boxes): void {
  const chosen = chosenIn(boxes);
  for (const { name, then } of chosen) writeValue(name, then);
  announce(document.body, t('offline.values.applied', { count: chosen.length }));
}

/** Opens the dialog; what cannot lead to a change offers nothing but to close it. */
function open(title: string, content: readonly Node[], boxes: Boxes = new Map()): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-approve-values]');
  const use = dialog?.querySelector<HTMLButtonElement>('[data-use-values]');
  const close = dialog?.querySelector<HTMLButtonElement>('[data-close-approval]');
  if (!dialog || !use || !close) return;
  dialog.querySelector('h2')?.replaceChildren(title);
  dialog.querySelector('[data-content]')?.replaceChildren(...content);
  const update = () => {
    use.disabled = chosenIn(boxes).length === 0;
  };
  update();
  use.hidden = use.disabled;
  close.textContent = t(use.hidden ? 'offline.values.close' : 'offline.values.cancel');
  dialog.onchange = update;
  use.onclick = () => {
    dialog.close();
    apply(boxes);
  };
  close.onclick = () => {
    dialog.close();
  };
  // The form may be in a sheet that is closed; a dialog in it could not be seen.
  document.body.append(dialog);
  dialog.showModal();
}

function contentOf(comparison: Comparison, intro: Intro, boxes: Boxes): HTMLElement[] {
  const { own, elsewhere, unknown, isSame } = comparison;
  const content: HTMLElement[] = [];
  if (own.length + elsewhere.length > 0) content.push(changesTable(comparison, boxes));
  if (chosenIn(boxes).length > 0) content.unshift(makeElement('p', t(`offline.values.${intro}`)));
  if (isSame) content.push(makeElement('p', t('offline.values.same')));
  if (unknown.length > 0)
    content.push(makeElement('p', t('offline.values.unknown', { names: listOfUnknown(unknown) })));
  return content;
}

/** Shows, value by value, what would change; nothing does before the reader says so. */
export async function approve(
  offered: Readonly<Record<string, string>>,
  intro: Intro,
): Promise<void> {
  const [others] = await Promise.all([otherParameters(), loadIdnaRules()]);
  const comparison = compareValues(offered, readValues(), Object.values(definitions), others);
  const boxes: Boxes = new Map();
  open(t('offline.values.title'), contentOf(comparison, intro, boxes), boxes);
}

/** Shows why a file is not used. */
export function showRefusal(reason: string): void {
  open(t('offline.values.refused'), [makeElement('p', reason)]);
}
