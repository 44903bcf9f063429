import { offerEvent } from './offer-event.ts';

/** Wires the buttons that save and load values; what they do is loaded when it is first needed. */
export function wireValuesFile(): void {
  const panel = () => import('./values-file-panel.ts');
  const save = document.querySelector<HTMLElement>('[data-save-values]');
  const load = document.querySelector<HTMLElement>('[data-load-values]');
  const input = load?.querySelector('input');
  if (!save || !load || !input) return;
  save.hidden = load.hidden = false;
  save.addEventListener('click', () => {
    void panel().then(({ saveValues }) => {
      saveValues();
    });
  });
  input.addEventListener('change', () => {
    void panel().then(({ loadValues }) => loadValues(input));
  });
  document.addEventListener(offerEvent, (event) => {
    void panel().then(({ takeOffer }) => {
      takeOffer(event);
    });
  });
}
