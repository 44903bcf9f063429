import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatKilobytes } from '../../layouts/format.ts';
import { locales } from '../../schemas/locale.ts';
import { writeBundles } from './bundle.ts';
import { fillDownloads } from './fill-downloads.ts';
import { findRelease } from './release.ts';
import { maxAgeDays } from './settings.ts';
import { writeSingleFiles } from './single-files.ts';
import { readSite } from './site.ts';

/** Where the site serves its bundles from. */
const folderName = 'downloads';

/** Makes the bundles of a built site and tells its download pages of their sizes and hashes. */
export function bundles(): AstroIntegration {
  let root = '';
  return {
    name: 'fieldbook-bundles',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = await readSite(folder.replace(/[/\\]$/, ''));
        const downloads = join(folder, folderName);
        const options = { release: findRelease(root), maxAgeDays: maxAgeDays(), folder: downloads };
        const made = [
          ...(await writeBundles(site, options)),
          ...(await writeSingleFiles(site, downloads)),
        ];
        const files = new Map(made.map((file) => [file.name, file]));
        for (const locale of locales) {
          const page = join(folder, locale, 'download', 'index.html');
          const filled = fillDownloads(await readFile(page, 'utf8'), files, (bytes) =>
            formatKilobytes(bytes, locale),
          );
          await writeFile(page, filled);
        }
        logger.info(`${made.length} downloads`);
      },
    },
  };
}
