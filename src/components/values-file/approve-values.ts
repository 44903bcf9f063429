import { makeElement } from '../page/dom.ts';
import { readValues, writeValue } from '../values/values-store.ts';
import { holdBack } from './hold-back.ts';
import { t } from './messages.ts';
import { type Source, stepsOf } from './source.ts';
import { announceTaken, answerLink } from './taken.ts';
import type { Boxes } from './values-table.ts';

/** What the dialog asks about. */
export interface Approval {
  readonly title: string;
  readonly content: readonly Node[];
  readonly boxes: Boxes;
  readonly source: Source;
}

function chosenIn(boxes: Boxes) {
  return [...boxes].filter(([, box]) => box.checked).map(([change]) => change);
}

/** Uses what is ticked, except what another tab has changed since it was shown. */
function apply({ boxes, source }: Approval, shown: Readonly<Record<string, string>>): void {
  const current = readValues();
  const chosen = chosenIn(boxes).filter(({ name }) => current[name] === shown[name]);
  for (const { name, then } of chosen) writeValue(name, then);
  if (source.kind === 'link') answerLink([]);
  announceTaken(chosen.length, stepsOf(source));
}

interface Dialog {
  readonly dialog: HTMLDialogElement;
  readonly heading: HTMLElement;
  readonly body: HTMLElement;
  readonly use: HTMLButtonElement;
  readonly close: HTMLButtonElement;
}

let made: Dialog | undefined;

function makeDialog(): Dialog {
  const heading = makeElement('h2', '');
  heading.id = 'approval-title';
  const body = makeElement('div', '');
  const use = makeAnswer('button button-primary');
  use.dataset['useValues'] = '';
  const close = makeAnswer('button');
  close.dataset['closeApproval'] = '';
  const answers = makeElement('div', '', use, close);
  answers.className = 'dialog-actions';
  const dialog = document.createElement('dialog');
  dialog.className = 'values-approval';
  dialog.dataset['approveValues'] = '';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading, body, answers);
  // Not in the form, which may be in a sheet that is closed: a dialog in it could not be seen.
  document.body.append(dialog);
  return { dialog, heading, body, use, close };
}

function makeAnswer(className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  return button;
}

/** Opens the dialog; what cannot lead to a change offers nothing but to close it. */
export function openApproval(approval: Approval): void {
  made ??= makeDialog();
  const { dialog, heading, body, use, close } = made;
  const { title, content, boxes, source } = approval;
  const steps = stepsOf(source);
  heading.replaceChildren(title);
  body.replaceChildren(...content);
  const update = () => {
    const count = chosenIn(boxes).length;
    const isStepsOnly = count === 0 && steps > 0;
    use.disabled = count + steps === 0;
    use.textContent = isStepsOnly
      ? t('offline.values.useSteps')
      : t('offline.values.applyCount', { count });
  };
  update();
  use.hidden = boxes.size + steps === 0;
  close.textContent = t(use.hidden ? 'offline.values.close' : 'offline.values.cancel');
  wireAnswers(approval, dialog, use, close);
  dialog.onchange = update;
  dialog.showModal();
  if (source.kind === 'link') holdBack(dialog, use);
}

function wireAnswers(
  approval: Approval,
  dialog: HTMLDialogElement,
  use: HTMLElement,
  close: HTMLElement,
): void {
  const shown = readValues();
  const leave = () => {
    if (approval.source.kind === 'link') answerLink(undefined);
  };
  dialog.onclose = leave;
  use.onclick = () => {
    dialog.onclose = null;
    dialog.close();
    apply(approval, shown);
  };
  close.onclick = () => {
    dialog.close();
  };
}
