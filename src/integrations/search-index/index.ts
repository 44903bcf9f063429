import { mkdir, readFile, writeFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../../search/record.ts';
import { buildIndex } from './build-index.ts';
import { extractRecords } from './extract.ts';
import { serveIndex } from './dev.ts';

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
        logger.info(`${records.length} places to find, ${files.length} files`);
      },
    },
  };
}

/** The records of all pages of a built site, in an order that does not depend on the machine. */
export async function recordsIn(root: string): Promise<SearchRecord[]> {
  const names = await readdir(root, { recursive: true });
  const pages = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/index.html'));
  const records: SearchRecord[] = [];
  for (const page of pages.sort()) {
    const html = await readFile(join(root, page), 'utf8');
    records.push(...extractRecords(html, page.replace(/index\.html$/, '')));
  }
  return records;
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
