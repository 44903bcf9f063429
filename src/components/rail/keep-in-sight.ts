/** Scrolls the rail, and never the page, to the step that is being read. */
export function keepInSight(rail: HTMLElement | null): void {
  const link = rail?.querySelector('[aria-current]');
  if (!rail || !link || rail.scrollHeight <= rail.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = rail.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom)
    rail.scrollTop += top - frame.top - frame.height / 3;
}
