import type { AstroIntegration } from 'astro';
import { languageModules } from '../render/language-modules.ts';

/** Gives pages the texts that they load only when search, a values file or the form is used, in their language. */
export function languageTexts(): AstroIntegration {
  return {
    name: 'fieldbook-language-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [languageModules()] } });
      },
    },
  };
}
