import { parseWith } from '../../parse.ts';
import { answerSchema, type WorkerAnswer, type WorkerRequest } from './worker-messages.ts';

/** The worker answers at once, or it is one that does not know the request. */
const answerWaitMs = 10_000;

/** The part of a service worker that is asked. */
interface Asked {
  postMessage: (request: WorkerRequest, ports: MessagePort[]) => void;
}

/** Asks the service worker, and hears each of its answers up to the last one; gives a function that stops hearing. */
export function hearWorker(
  worker: Asked,
  request: WorkerRequest,
  hear: (answer: WorkerAnswer) => void,
): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    const answer = parseWith(answerSchema, data, 'worker.js');
    if (answer.type !== 'progress') port1.close();
    hear(answer);
  };
  worker.postMessage(request, [port2]);
  return () => {
    port1.close();
  };
}

/** Asks the service worker for one answer; undefined where none comes. */
export function askWorker(
  worker: Asked,
  request: WorkerRequest,
): Promise<WorkerAnswer | undefined> {
  return new Promise((resolve) => {
    const stopHearing = hearWorker(worker, request, (answer) => {
      clearTimeout(wait);
      resolve(answer);
    });
    const wait = setTimeout(() => {
      stopHearing();
      resolve(undefined);
    }, answerWaitMs);
  });
}
