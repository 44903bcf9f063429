import { listen } from './listen.ts';
import { readRequest } from './request.ts';
import { staticServer } from './static.ts';

/** Serves a built site until it is stopped; gives the exit code of a start that failed. */
async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2));
  if ('problem' in request) {
    console.error(request.problem);
    return 2;
  }
  try {
    const found = await listen(staticServer(request.root), request.port);
    if (request.port !== 0 && found !== request.port) {
      console.log(`Port ${request.port} is not free.`);
    }
    console.log(`Fieldbook is at http://localhost:${found}/ (Ctrl C stops it)`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main();
