import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { askWorker, hearWorker } from '../../../../src/components/offline/ask-worker.ts';

const request = { type: 'reason', locale: 'en' } as const;
const progress = { type: 'progress', percent: 50 } as const;
const failed = { type: 'failed', reason: 'full' } as const;

/** A worker that answers each request by one function, with the end of the port that came with the last one. */
function workerThat(answer: (port: MessagePort) => void) {
  let closed: Promise<unknown> | undefined;
  const postMessage = (_: unknown, [port]: readonly MessagePort[]): void => {
    if (port === undefined) throw new Error('A request came without a port.');
    closed = once(port, 'close');
    answer(port);
  };
  return { worker: { postMessage }, closed: () => closed };
}

void test('nothing is left open after the answer', async ({ mock }) => {
  const set = mock.method(globalThis, 'setTimeout');
  const cleared = mock.method(globalThis, 'clearTimeout');
  const { worker, closed } = workerThat((port) => {
    port.postMessage(failed);
  });
  assert.deepEqual(await askWorker(worker, request), failed);
  await closed();
  // Other tests of this process have timers too.
  const ours = set.mock.calls.find(({ arguments: [, wait] }) => wait === 10_000)?.result;
  assert.ok(ours);
  assert.ok(cleared.mock.calls.some(({ arguments: [timer] }) => timer === ours));
});

void test('nothing is left open where no answer comes', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { worker, closed } = workerThat(() => undefined);
  const answer = askWorker(worker, request);
  mock.timers.tick(10_000);
  assert.equal(await answer, undefined);
  await closed();
});

void test('what follows progress is heard too', async () => {
  const { worker, closed } = workerThat((port) => {
    port.postMessage(progress);
    port.postMessage(failed);
  });
  const heard: unknown[] = [];
  hearWorker(worker, request, (answer) => heard.push(answer));
  await closed();
  assert.deepEqual(heard, [progress, failed]);
});
