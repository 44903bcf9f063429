/** Room in pixels for what stays at the upper edge of a panel or a sheet, and at its lower one. */
const above = 72;
const below = 16;

function scrollerOf(part: HTMLElement): HTMLElement | undefined {
  for (let at = part.parentElement; at && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto') return at;
  return undefined;
}

/** How far a part lies outside what can be seen of a box, in pixels: its upper end counts, if not both can be seen. */
function outside(part: HTMLElement, { top, bottom }: { top: number; bottom: number }): number {
  const box = part.getBoundingClientRect();
  const upper = box.top - Math.max(top, 0) - above;
  const lower = box.bottom - Math.min(bottom, innerHeight) + below;
  return Math.min(upper, Math.max(lower, 0));
}

/**
 * Scrolls the panel or the sheet of the form until a part of it is in sight, and the page only by what its window cuts off.
 * Left to itself, Chromium also moves the page away from the command that a reader comes from.
 */
export function reveal(part: HTMLElement): void {
  const scroller = scrollerOf(part);
  scroller?.scrollBy(0, outside(part, scroller.getBoundingClientRect()));
  if (!part.closest('dialog')) scrollBy(0, outside(part, { top: 0, bottom: innerHeight }));
}
