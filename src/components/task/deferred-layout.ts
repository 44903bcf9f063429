/** Milliseconds after which a part is laid out even where the browser is never idle. */
const timeout = 1000;

/** A round that took no longer leaves time for twice as many parts in the next one. */
const shortRoundMs = 25;

/**
 * Ends the opening of a page: the tasks that waited out of sight are laid out when the browser has nothing else
 * to do, a few at a time, so that no key waits for all of them. What changes the look of all of them comes first: who is
 * not yet laid out has no look to change.
 */
export function layOutWhenIdle(before: Promise<unknown>): void {
  const root = document.documentElement;
  if (root.dataset['opening'] === undefined) return;
  const waiting = [...document.querySelectorAll<HTMLElement>('.task, .sources')];
  let count = 1;
  let last = 0;
  const next = () => {
    const now = performance.now();
    count = now - last < shortRoundMs ? count * 2 : 1;
    last = now;
    const parts = waiting.splice(0, count);
    for (const part of parts) part.dataset['laidOut'] = '';
    if (parts.length > 0) requestIdleCallback(next, { timeout });
    else delete root.dataset['opening'];
  };
  const patience = new Promise((resolve) => setTimeout(resolve, timeout));
  void Promise.race([before, patience]).finally(() => requestIdleCallback(next, { timeout }));
}
