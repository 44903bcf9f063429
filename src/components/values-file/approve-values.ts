import { announce } from '../page/announce.ts';
import { writeValue } from '../values/values-store.ts';
import { t } from './messages.ts';
import type { Boxes } from './values-table.ts';

function chosenIn(boxes: Boxes) {
  return [...boxes].filter(([, box]) => box.checked).map(([change]) => change);
}

function apply(boxes: Boxes): void {
  const chosen = chosenIn(boxes);
  for (const { name, then } of chosen) writeValue(name, then);
  announce(document.body, t('offline.values.applied', { count: chosen.length }));
}

/** Opens the dialog; what cannot lead to a change offers nothing but to close it. */
export function openApproval(title: string, content: readonly Node[], boxes: Boxes): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-approve-values]');
  const use = dialog?.querySelector<HTMLButtonElement>('[data-use-values]');
  const close = dialog?.querySelector<HTMLButtonElement>('[data-close-approval]');
  if (!dialog || !use || !close) return;
  dialog.querySelector('h2')?.replaceChildren(title);
  dialog.querySelector('[data-content]')?.replaceChildren(...content);
  const update = () => {
    const count = chosenIn(boxes).length;
    use.disabled = count === 0;
    use.textContent = t('offline.values.applyCount', { count });
  };
  update();
  use.hidden = boxes.size === 0;
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
