import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tellingPages } from '../build/telling-pages.ts';
import { IndexThread } from '../search/index/index-thread.ts';
import { markPages } from '../search/index/mark-pages.ts';
import { mayBeRunbook, pagesIn } from '../search/index/pages.ts';
import { withKeptPages } from './kept-pages.ts';

/** Makes every runbook searchable: from the pages of a build as they are written, and in development from the pages as served. */
export function searchIndex(): AstroIntegration {
  let folder = '';
  let thread: IndexThread | undefined;
  return {
    name: 'fieldbook-search-index',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        // A build does without what serves.
        const { serveIndex } = await import('../search/index/dev/serve-index.ts');
        serveIndex(server);
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const listener = {
          wants: mayBeRunbook,
          begin: () => {
            thread = new IndexThread({ folder });
          },
          written: (page: string) => thread?.add(page),
        };
        setPrerenderer((own) => tellingPages(withKeptPages(own, folder, logger), listener));
      },
      'astro:build:done': async ({ logger }) => {
        const pages = pagesIn(folder);
        thread ??= new IndexThread({ folder });
        for (const page of pages) thread.add(page);
        const { places, files } = await thread.finish();
        markPages(folder);
        logger.info(`${places} places to find, ${files} files`);
      },
    },
  };
}
