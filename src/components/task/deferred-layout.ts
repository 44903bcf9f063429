/** Milliseconds after which a part is laid out even where the browser is never idle. */
const timeout = 1000;

/**
 * Ends the opening of a page: the tasks and steps that waited out of sight are laid out when the browser has nothing else
 * to do, one at a time, so that no key waits for two of them. What changes the look of all of them comes first: who is
 * not yet laid out has no look to change.
 */
export function layOutWhenIdle(before: Promise<unknown>): void {
  const root = document.documentElement;
  if (root.dataset['opening'] === undefined) return;
  const parts = [...document.querySelectorAll<HTMLElement>('.task, .step, .sources')];
  const waiting = parts.filter((part) => !part.closest('[hidden]'));
  const next = () => {
    const part = waiting.shift();
    if (!part) {
      delete root.dataset['opening'];
      return;
    }
    part.dataset['laidOut'] = '';
    requestIdleCallback(next, { timeout });
  };
  const patience = new Promise((resolve) => setTimeout(resolve, timeout));
  void Promise.race([before, patience]).finally(() => requestIdleCallback(next, { timeout }));
}
