import { parseWith } from '../../parse.ts';
import { answerSchema, type WorkerAnswer, type WorkerRequest } from './worker-messages.ts';

/** The worker answers at once, or it is one that does not know the request. */
const answerWaitMs = 10_000;

/** Asks the service worker, and hears each of its answers. */
export function hearWorker(
  worker: ServiceWorker,
  request: WorkerRequest,
  hear: (answer: WorkerAnswer) => void,
): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    hear(parseWith(answerSchema, data, 'worker.js'));
  };
  worker.postMessage(request, [port2]);
}

/** Asks the service worker for one answer; undefined where none comes. */
export function askWorker(
  worker: ServiceWorker,
  request: WorkerRequest,
): Promise<WorkerAnswer | undefined> {
  return new Promise((resolve) => {
    hearWorker(worker, request, resolve);
    setTimeout(() => {
      resolve(undefined);
    }, answerWaitMs);
  });
}
