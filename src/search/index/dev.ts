import type { HookParameters } from 'astro';
import { runbookIds } from '../../content/read/folders.ts';
import { fetchRecords, runbookPages } from './crawl.ts';
import { buildIndex } from './build-index.ts';
import type { IndexFile } from './index-file.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Serves `/pagefind/` in development: an index of the pages as they are, built when search is first used after a change. */
export function serveIndex(server: HookParameters<'astro:server:setup'>['server']): void {
  let building: Promise<Map<string, IndexFile>> | undefined;
  const forget = () => {
    building = undefined;
  };
  server.watcher.on('change', forget).on('add', forget).on('unlink', forget);
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = /\/pagefind\/(.+)$/.exec(path)?.[1];
    const address = server.resolvedUrls?.local[0];
    if (name === undefined || address === undefined) {
      next();
      return;
    }
    building ??= build(address);
    building.then(
      (files) => {
        const file = files.get(name);
        response.statusCode = file ? 200 : 404;
        response.setHeader(
          'content-type',
          types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        );
        response.end(file?.content);
      },
      (error: unknown) => {
        forget();
        next(error);
      },
    );
  });
}

async function build(address: string): Promise<Map<string, IndexFile>> {
  const records = await fetchRecords(address, runbookPages(runbookIds()));
  const files = await buildIndex(records);
  return new Map(files.map((file) => [file.path, file]));
}
