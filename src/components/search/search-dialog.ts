import type { SearchPanel } from './search-panel.ts';
import { writeText } from '../page/dom.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { t } from '../page/page-data.ts';
import { queryInAddress, showQueryInAddress } from './address.ts';
import { sayIfSlow } from './say-if-slow.ts';

/** So long the panel may take before it counts as failed; who waits for it is told so. */
const patienceMs = 30_000;

/** Opens search by button, Ctrl K or ⌘K, `/`, or an address with a query, and loads the search panel on demand. */
export class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    const load = loadedOnce(
      async () => new (await import('./search-panel.ts')).SearchPanel(dialog),
    );
    const open = (query?: string) => {
      openSearch(dialog, load, query);
    };
    for (const button of document.querySelectorAll<HTMLElement>('button[data-search]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        open();
      });
      // Preload search when the button is hovered or focused.
      for (const intent of ['pointerenter', 'focus'])
        button.addEventListener(intent, () => void load().catch(() => undefined));
    }
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      open();
    });
    dialog.addEventListener('close', () => {
      showQueryInAddress('');
    });
    dialog.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target === dialog || target?.closest('[data-close-search]')) dialog.close();
    });
    const query = queryInAddress();
    if (query !== '') open(query);
  }
}

function openSearch(
  dialog: HTMLDialogElement,
  load: () => Promise<SearchPanel>,
  query?: string,
): void {
  const input = dialog.querySelector('input');
  if (!input) return;
  if (query !== undefined) input.value = query;
  // Request the panel first: showing a dialog takes a while on a long page.
  const loading = load();
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.select();
  // Who presses Enter before the panel is there waits for it.
  let isAwaited = false;
  const hear = ({ key, isComposing }: KeyboardEvent) => {
    isAwaited = key === 'Enter' && !isComposing;
  };
  input.addEventListener('keydown', hear);
  const sayFailed = () => {
    writeText(dialog.querySelector('[data-search-status]'), t('search.failed'));
  };
  // The panel comes on the slowest link in this time; where it does later, search goes on all the same.
  sayIfSlow(loading, sayFailed, patienceMs).then((panel) => {
    input.removeEventListener('keydown', hear);
    panel.update();
    if (isAwaited) panel.enter();
  }, sayFailed);
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || event.shiftKey)
    return event.key === '/' && isFree(event);
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && isFree(event);
}

// Some keyboards need Shift for the slash. In a field the key types a slash.
function isFree(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || document.querySelector('dialog[open]')) return false;
  const target = event.target instanceof Element ? event.target : null;
  return !target?.closest('input, textarea, select, [contenteditable]');
}
