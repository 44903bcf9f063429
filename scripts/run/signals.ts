import type { ChildProcess } from 'node:child_process';

const children = new Set<ChildProcess>();
const ending = new AbortController();
const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Milliseconds that a child may take to end its own children before it is killed. */
const killDelayMs = 10_000;

/** Aborted when a signal ends this process. */
export const endSignal = ending.signal;

/** Remembers a child until it ends. */
export function addChild(child: ChildProcess): void {
  children.add(child);
  child.once('close', () => children.delete(child));
  child.once('error', () => children.delete(child));
}

async function endChildren(): Promise<void> {
  const ends = [...children].map(
    (child) =>
      new Promise<void>((done) =>
        child.once('close', () => {
          done();
        }),
      ),
  );
  // Playwright ends its servers on SIGINT alone.
  for (const child of children) child.kill('SIGINT');
  const timer = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, killDelayMs);
  await Promise.all(ends);
  clearTimeout(timer);
}

/** Ends the children first when a signal ends this process, because they would go on alone. */
export function endChildrenOnSignal(): void {
  for (const [name, number] of Object.entries(numbers)) {
    process.once(name, () => {
      ending.abort();
      void endChildren().then(() => process.exit(128 + number));
    });
  }
}
