import { showQueryInAddress } from './address.ts';

/** Who types leaves less than this between two keys. */
const restMs = 300;

let timer = 0;

/**
 * Shows the query in the address once its reader rests: a browser then looks at every link of the page, for which a key would
 * wait.
 */
export function showQueryAtRest(query: string, dialog: HTMLDialogElement): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (dialog.open) showQueryInAddress(query);
  }, restMs);
}
