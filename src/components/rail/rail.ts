/** Loads what says how far the reader is, once the page is there: what its reader came for goes first. */
export async function loadRail(): Promise<void> {
  if (!document.querySelector('[data-progress]')) return;
  const panel = await import('./rail-panel.ts').catch(() => undefined);
  // Without it the page goes on.
  await panel?.showProgress();
}
