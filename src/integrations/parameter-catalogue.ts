import type { AstroIntegration } from 'astro';
import { catalogueModules } from '../build/parameter-catalogue.ts';

/** Gives pages the definitions of every runbook's parameters, in their language and only when they ask for them. */
export function parameterCatalogue(): AstroIntegration {
  return {
    name: 'fieldbook-parameter-catalogue',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [catalogueModules()] } });
      },
    },
  };
}
