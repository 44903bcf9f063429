import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Suppresses a warning of every build that this project cannot mend: Astro marks each MDX file with the directive
 * "use astro:head-inject", reads it before the bundler does, and needs it no more when the bundler drops it.
 */
export function knownWarnings(): Plugin {
  return {
    name: 'fieldbook-known-warnings',
    onLog(level, { code, message }) {
      const isKnown =
        level === 'warn' &&
        code === 'MODULE_LEVEL_DIRECTIVE' &&
        message.includes('"use astro:head-inject"');
      return !isKnown;
    },
  };
}
