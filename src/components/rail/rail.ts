/** Loads the rail, the map of a runbook's tasks and steps, once the page is there: what its reader came for goes first. */
export function wireRail(): void {
  if (!document.querySelector('[data-step]')) return;
  addEventListener('load', () => {
    void import('./rail-panel.ts').then(({ showRail }) => showRail());
  });
}
