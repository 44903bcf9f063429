import { failedText } from '../page/dom.ts';
import { isForPage } from './page-keys.ts';

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
  document.addEventListener('keydown', (event) => {
    if (event.key === '?' && isForPage(event)) open(true);
  });
}
