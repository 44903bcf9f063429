import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { buildIndex } from '../search/index/build-index.ts';
import { serveIndex } from '../search/index/dev.ts';
import { markPages } from '../search/index/mark-pages.ts';
import { recordsIn } from '../search/index/pages.ts';

/** Makes every runbook searchable: from the pages of a build, and in development from the pages as served. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'fieldbook-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveIndex(server);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = await recordsIn(root);
        const files = await buildIndex(records);
        await Promise.all(
          files.map((file) => write(join(root, 'pagefind', file.path), file.content)),
        );
        await pagefind.close();
        await markPages(root);
        logger.info(`${records.length} places to find, ${files.length} files`);
      },
    },
  };
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
