import { parentPort, workerData } from 'node:worker_threads';
import { PageMaker } from './page-maker.ts';
import type { PageSources } from './page-sources.ts';
import type { PageAnswer } from './page-pool.ts';

const maker = new PageMaker(workerData as PageSources);
const say = (answer: PageAnswer): void => parentPort?.postMessage(answer);

parentPort?.on('message', (file: string) => {
  maker.make(file).then(
    (made) => {
      say({ file, made });
    },
    (error: unknown) => {
      say({ file, error });
    },
  );
});
