import type { SearchPanel } from './search-panel.ts';
import { say } from '../page/page-data.ts';
import { queryInAddress, showQueryInAddress } from './address.ts';

/** Opens search: by button, by Ctrl K or ⌘K, by `/`, and by an address that holds a query. Searching itself is loaded then. */
export class SearchDialog extends HTMLElement {
  #panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    for (const button of document.querySelectorAll<HTMLElement>('button[data-search]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        this.#open(dialog);
      });
      // Who comes to the button is about to search: what searches is there when they have.
      for (const intent of ['pointerenter', 'focus'])
        button.addEventListener(intent, () => void this.#load(dialog).catch(() => undefined));
    }
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      this.#open(dialog);
    });
    dialog.addEventListener('close', () => {
      showQueryInAddress('');
    });
    dialog.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target === dialog || target?.closest('[data-close-search]')) dialog.close();
    });
    const query = queryInAddress();
    if (query !== '') this.#open(dialog, query);
  }

  #open(dialog: HTMLDialogElement, query?: string): void {
    const input = dialog.querySelector('input');
    if (!input) return;
    if (query !== undefined) input.value = query;
    // Asked for first: showing a dialog takes the browser a while on a long page.
    const loading = this.#load(dialog);
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    loading.then(
      (panel) => {
        panel.update();
      },
      () => {
        const status = dialog.querySelector('[data-search-status]');
        if (status) status.textContent = say('search.failed');
      },
    );
  }

  /** What searches, loaded once; what failed is tried again the next time. */
  #load(dialog: HTMLDialogElement): Promise<SearchPanel> {
    this.#panel ??= import('./search-panel.ts').then(({ SearchPanel }) => new SearchPanel(dialog));
    this.#panel.catch(() => {
      this.#panel = undefined;
    });
    return this.#panel;
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || event.shiftKey)
    return event.key === '/' && isFree(event);
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && isFree(event);
}

// Some keyboards need Shift for the slash. While somebody types, it is a slash.
function isFree(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || document.querySelector('dialog[open]')) return false;
  const target = event.target instanceof Element ? event.target : null;
  return !target?.closest('input, textarea, select, [contenteditable]');
}
