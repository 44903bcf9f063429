/** Loads what says how far the reader is, once the page is there: what its reader came for goes first. */
export function wireRail(): void {
  if (!document.querySelector('[data-progress]')) return;
  addEventListener('load', () => {
    import('./rail-panel.ts').then(
      ({ showProgress }) => showProgress(),
      () => {
        // The page goes without.
      },
    );
  });
}
