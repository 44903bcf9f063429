/** Copies a text exactly, with or without the asynchronous clipboard API; false where neither is allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Deprecated, and all that there is where the page may not use the clipboard API. */
const legacy: { execCommand: (command: 'copy') => boolean } = document;

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = selectedArea(text);
  area.className = 'visually-hidden';
  // Inside an open dialog, only what the dialog holds can have the focus.
  (focused?.closest('dialog') ?? document.body).append(area);
  area.select();
  let isCopied = false;
  try {
    isCopied = legacy.execCommand('copy');
  } catch {
    // Not allowed: the caller offers the text to be copied by hand.
  }
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}

/** A text area that holds the text, for the reader to copy by hand where no script may. */
export function selectedArea(text: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.value = text;
  return area;
}
