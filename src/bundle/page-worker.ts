import { parentPort, workerData } from 'node:worker_threads';
import { PageMaker } from './page-maker.ts';
import type { PageSources } from './page-maker.ts';

const maker = new PageMaker(workerData as PageSources);
parentPort?.on('message', (file: string) => {
  void maker.make(file).then((made) => {
    parentPort?.postMessage({ file, made });
  });
});
