import sitemap from '@astrojs/sitemap';
import { readSettings } from './src/build/settings.ts';
import { forEachLocale, languageTag, sourceLocale } from './src/locales.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { preservesLinks } from './src/build/preserved-links.ts';
import { bundles } from './src/integrations/bundles.ts';
import { withLanguages } from './src/build/sitemap-links.ts';
import { offline } from './src/integrations/offline.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { partsListed, partsNoted } from './src/integrations/third-party.ts';
import { Received } from './src/third-party/received.ts';
import { languageTexts } from './src/integrations/language-modules.ts';
import { searchIndex } from './src/integrations/search-index.ts';

/** What others have in the files of this build. */
const received = new Received();

/**
 * Without `defineConfig`, which gives back what it gets: its module loads an optimizer of drawings, of 280 files.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: readSettings().site,
  cacheDir: '.astro/cache',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    contentChecks(),
    contentReload(),
    languageTexts(),
    partsNoted(received),
    searchIndex(),
    // After the index, which has a part in it.
    partsListed(received),
    // After the index and the list of parts, which they carry.
    bundles(),
    // After everything that it keeps.
    offline(received),
    // Again, with those of the service worker.
    partsListed(received),
    sitemap({
      filter: (page) => !/\/(?:404|offline)\/$/.test(page),
      serialize: withLanguages,
      i18n: { defaultLocale: sourceLocale, locales: forEachLocale(languageTag) },
    }),
  ],
  vite: {
    cacheDir: '.astro/vite',
    resolve: { preserveSymlinks: preservesLinks },
    plugins: [plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Astro would name them by the component and its script: forty bytes of each page.
              entryFileNames: '_astro/page.[hash].js',
              // What every page needs is one file: in two, it is more to load.
              codeSplitting: { groups: [{ name: 'entry', test: /src\/layouts\/entry\.ts$/ }] },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Chromium 109 lacks light-dark(): Lightning CSS writes it as variables.
      cssTarget: 'chrome109',
    },
  },
};
