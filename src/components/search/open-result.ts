import { showQueryInAddress } from './address.ts';
import { pageLocale } from './page.ts';
import { openFold } from './open-fold.ts';
import { rememberSearch } from './recent-searches.ts';

/**
 * Remembers the query from which a result is opened. One on the open page needs no navigation: close the dialog and remove
 * the query from the address.
 */
export function openResult(event: MouseEvent, dialog: HTMLDialogElement, query: string): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button > 1) return;
  if (query !== '') rememberSearch(query, pageLocale);
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (elsewhere) return;
  const isHere = link.pathname === location.pathname;
  // Who comes back finds the query.
  showQueryInAddress(isHere ? '' : query);
  if (!isHere) return;
  dialog.close();
  if (link.querySelector('[data-fold]')) openFold(link.hash);
}
