import type { AstroIntegration } from 'astro';
import { watchContent } from './watch-content.ts';

/** Loads open pages anew when content changes that Astro does not know: YAML, commands, outputs, drawings. */
export function contentReload(): AstroIntegration {
  return {
    name: 'fieldbook-content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Long enough for the writes of one save; after it, the author waits for the page.
        watchContent(server.watcher, 30, () => {
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
