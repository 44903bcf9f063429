import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kilobytesIn } from '../render/kilobytes.ts';
import { languageTag, locales } from '../locales.ts';
import { downloadsName } from '../bundle/bundle-options.ts';
import { hasFormerDownloads } from '../bundle/former-singles.ts';
import { fillDownloads } from '../bundle/fill-downloads.ts';
import { DownloadsThread } from '../bundle/make-downloads.ts';
import { filesBelow } from '../build/files.ts';
import { parsePage } from '../build/html.ts';
import { noteDownloads } from '../build/made-downloads.ts';
import { findRelease } from '../build/release.ts';
import { readSettings } from '../build/settings.ts';

/** The pages that tell of the downloads of a site, with their paths, and their languages. */
function downloadPages(site: string) {
  return locales.flatMap((locale) => {
    const folder = join(site, locale, 'download');
    return filesBelow(folder).map((name) => {
      const path = join(folder, name);
      return { locale, path, page: parsePage(readFileSync(path, 'utf8')) };
    });
  });
}

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
        const making = thread.make(options, (done, total) => {
          logger.info(`${done} of ${total} pages packed`);
        });
        // Meanwhile this thread has nothing else to do.
        const pages = downloadPages(folder);
        const made = await making;
        const files = new Map(made.map((file) => [file.name, file]));
        for (const { locale, path, page } of pages) {
          writeFileSync(path, fillDownloads(page, files, kilobytesIn(languageTag(locale))));
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
