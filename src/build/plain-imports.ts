import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The module through which Vite sends every `import()`. */
const helper = '\0vite/preload-helper.js';

/** An `import()` as Vite sends it through its helper, once unused parts are left out: as it is, or by the names that are used. */
const wrapped =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^{}]*\} = await )?(import\([^()]+\)(?:\.then\(\w+\))?)(?:;\s*return \{[^{}]*\};?\s*\})?, [^()]+\)/g;

/**
 * Loads what is imported later as the browser does by itself. Vite's own helper saves a round trip when search or a file
 * of values is first opened, and style sheets of later modules need it, of which there are none; but every page would
 * load its 0.9 kB.
 */
export function plainImports(): Plugin {
  return {
    name: 'fieldbook-plain-imports',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
    renderChunk: (code) => code.replace(wrapped, '$1'),
  };
}
