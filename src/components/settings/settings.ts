import { failedText } from '../page/dom.ts';

/** Wires the button and the key that open the settings, which are loaded when they are first needed. */
export function wireSettings(): void {
  const open = (isForKeys: boolean) => {
    import('./settings-panel.ts')
      .then(({ openSettings }) => openSettings(isForKeys))
      .catch(() => {
        alert(failedText());
      });
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-settings]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      open(false);
    });
  }
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== '?' || !(target instanceof Element)) return;
    if (!target.closest('input:not([type=checkbox]), textarea, select, dialog')) open(true);
  });
}
