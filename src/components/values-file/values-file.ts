import { failedText } from '../page/dom.ts';
import { offerEvent } from './offer-event.ts';
import type * as panel from './values-file-panel.ts';

/** Wires the buttons that save and load values; what they do is loaded when it is first needed. */
export function wireValuesFile(): void {
  const save = document.querySelector<HTMLElement>('[data-save-values]');
  const load = document.querySelector<HTMLElement>('[data-load-values]');
  const note = document.querySelector<HTMLElement>('[data-values-said]');
  const input = load?.querySelector('input');
  if (!save || !load || !input || !note) return;
  const show = (text: string) => {
    note.hidden = text === '';
    note.textContent = text;
  };
  const withPanel = (use: (loaded: typeof panel) => void | Promise<void>) => {
    show('');
    import('./values-file-panel.ts').then(use).catch(() => {
      show(failedText());
    });
  };
  save.hidden = load.hidden = false;
  save.addEventListener('click', () => {
    withPanel(async ({ saveValues }) => {
      show(await saveValues());
    });
  });
  input.addEventListener('change', () => {
    withPanel(({ loadValues }) => loadValues(input));
  });
  document.addEventListener(offerEvent, (event) => {
    withPanel(({ takeOffer }) => takeOffer(event));
  });
}
