import { makeElement } from '../page/dom.ts';
import { t } from '../page/page-data.ts';

/** Says what was taken away, and gives it back on the reader's word as long as the page is open. */
export function offerUndo(form: HTMLElement, said: string, restore: () => void): void {
  const line = form.querySelector<HTMLElement>('[data-undo]');
  const button = makeElement('button', t('form.undo'));
  button.setAttribute('type', 'button');
  button.className = 'button';
  button.addEventListener('click', () => {
    restore();
    line?.replaceChildren();
    form.querySelector<HTMLElement>('[data-clear]')?.focus();
  });
  line?.replaceChildren(`${said} `, button);
  line?.scrollIntoView({ block: 'nearest' });
}
