/**
 * Resolves in a task of its own, so that a key or a frame that is due comes before what follows. No timer, which browsers
 * delay in tabs that are out of sight.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

/** Does each part of some work in a turn of its own, the first one at once. */
export async function inTurns(parts: readonly (() => void)[]): Promise<void> {
  for (const [at, part] of parts.entries()) {
    if (at > 0) await nextTurn();
    part();
  }
}

/** Calls a function once the page has loaded, and not in the task of the event, which all that wait for it share. */
export function whenLoaded(run: () => void): void {
  const later = () => void nextTurn().then(run);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
