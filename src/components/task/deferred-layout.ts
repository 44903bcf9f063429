/** Milliseconds after which a part is laid out even where the browser is never idle. */
const timeout = 1000;

/**
 * Ends the opening of a page: the tasks that waited out of sight are laid out one by one, each when the browser has
 * nothing else to do, so that no key waits for all of them.
 */
export function layOutWhenIdle(): void {
  const root = document.documentElement;
  if (root.dataset['opening'] === undefined) return;
  const waiting = [...document.querySelectorAll<HTMLElement>('.task, .sources')];
  const next = () => {
    const part = waiting.shift();
    if (part) {
      part.dataset['laidOut'] = '';
      requestIdleCallback(next, { timeout });
    } else delete root.dataset['opening'];
  };
  addEventListener('load', () => requestIdleCallback(next, { timeout }), { once: true });
}
