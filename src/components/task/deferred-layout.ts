/** Milliseconds after which a part is laid out even where the browser is never idle. */
const timeout = 1000;

/** Lays out parts that wait, one at a time and when the browser has nothing else to do, so that no key waits for two. */
function layOut(selector: string, ended: () => void): void {
  const parts = [...document.querySelectorAll<HTMLElement>(selector)];
  const waiting = parts.filter((part) => !part.closest('[hidden]'));
  const next = () => {
    const part = waiting.shift();
    if (!part) {
      ended();
      return;
    }
    part.dataset['laidOut'] = '';
    requestIdleCallback(next, { timeout });
  };
  requestIdleCallback(next, { timeout });
}

/**
 * Ends the opening of a page: the names of languages are laid out, and then the tasks and steps that waited out of sight.
 * What changes the look of all of those comes before them: who is not yet laid out has no look to change.
 */
export function layOutWhenIdle(before: Promise<unknown>): void {
  const { dataset } = document.documentElement;
  if (dataset['opening'] === undefined) return;
  const patience = new Promise((resolve) => setTimeout(resolve, timeout));
  layOut('.locales a', () => {
    void Promise.race([before, patience]).finally(() => {
      layOut('.task, .step, .sources', () => {
        delete dataset['opening'];
      });
    });
  });
}
