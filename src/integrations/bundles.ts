import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kilobytes } from '../render/kilobytes.ts';
import { languageTag, locales } from '../locales.ts';
import { downloadsName } from '../bundle/bundle-options.ts';
import { hasFormerDownloads } from '../bundle/former-singles.ts';
import { fillDownloads } from '../bundle/fill-downloads.ts';
import { DownloadsThread } from '../bundle/make-downloads.ts';
import { filesBelow } from '../build/files.ts';
import { noteDownloads } from '../build/made-downloads.ts';
import { findRelease } from '../build/release.ts';
import { readSettings } from '../build/settings.ts';

/** Makes the bundles of a built site and tells its download pages of their sizes and hashes. */
export function bundles(): AstroIntegration {
  let root = '';
  let thread: DownloadsThread | undefined;
  return {
    name: 'fieldbook-bundles',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      // Its modules, and the single files of the site before, are read while the modules of pages are made.
      'astro:build:start': () => {
        if (readSettings().hasBundles && hasFormerDownloads()) thread = new DownloadsThread();
      },
      // The pages are read while the index is made.
      'astro:build:generated': ({ dir }) => {
        if (!readSettings().hasBundles) return;
        thread ??= new DownloadsThread();
        thread.readPages(fileURLToPath(dir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Authors who only want to see pages, and measurements of pages alone, need no bundles.
        const { hasBundles, maxAgeDays } = readSettings();
        if (!hasBundles) return;
        const folder = fileURLToPath(dir);
        const options = {
          siteFolder: folder.replace(/[/\\]$/, ''),
          release: findRelease(root),
          maxAgeDays,
          folder: join(folder, downloadsName),
          singleFiles: true,
        };
        thread ??= new DownloadsThread();
        const made = await thread.make(options, (done, total) => {
          logger.info(`${done} of ${total} pages packed`);
        });
        const files = new Map(made.map((file) => [file.name, file]));
        for (const locale of locales) {
          const pages = join(folder, locale, 'download');
          for (const name of filesBelow(pages)) {
            const page = join(pages, name);
            const filled = fillDownloads(await readFile(page, 'utf8'), files, (bytes) =>
              kilobytes(bytes, languageTag(locale)),
            );
            await writeFile(page, filled);
          }
        }
        noteDownloads(
          root,
          made.map(({ name, ...facts }) => ({ path: `${downloadsName}/${name}`, ...facts })),
        );
        logger.info(`${made.length} downloads`);
      },
    },
  };
}
