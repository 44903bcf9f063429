/** Storing the site for offline use waits, so that it does not slow the opening of the page. */
const offlineDelayMs = 1500;

/** Keeps the site for when there is no network, where a browser does that and the site comes from a server. */
export function wireOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (!location.protocol.startsWith('http')) return;
  setTimeout(() => {
    import('./offline-update.ts')
      .then(({ keepOffline }) => keepOffline())
      .catch(() => {
        // The page goes without; the next one tries again.
      });
  }, offlineDelayMs);
}
