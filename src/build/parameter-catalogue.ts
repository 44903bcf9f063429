import { join } from 'node:path';
import { contentRoot, loadParameters } from '../content/read/load.ts';
import { localParameter } from '../parameters/local-parameter.ts';
import { locales } from '../locales.ts';
import type { Locale } from '../locales.ts';

const prefix = 'virtual:fieldbook/parameters-';

/** The module that imports the catalogue of each language. */
const list = 'virtual:fieldbook/parameters';

/** Marks an id as one that no other plugin is to look for on the disk. */
const resolved = '\0';

function codeFor(locale: Locale): string {
  const parameters = Object.entries(loadParameters()).map(([name, definition]) =>
    localParameter(name, definition, locale),
  );
  return `export const parameters = ${JSON.stringify(parameters)};\n`;
}

function listOfCatalogues(): string {
  const imports = locales.map((locale) => `${locale}: () => import('${prefix}${locale}')`);
  return `export const catalogues = { ${imports.join(', ')} };\n`;
}

interface LoadContext {
  readonly addWatchFile: (file: string) => void;
}

/**
 * Makes the catalogue a module for each language. Modules, and not data, because the pages of a bundle can load
 * nothing but scripts.
 */
export function catalogueModules() {
  return {
    name: 'fieldbook-parameter-catalogue',
    resolveId: (id: string) =>
      id === list || id.startsWith(prefix) ? `${resolved}${id}` : undefined,
    load(this: LoadContext, id: string): string | undefined {
      if (id === `${resolved}${list}`) return listOfCatalogues();
      const locale = locales.find((known) => id === `${resolved}${prefix}${known}`);
      if (locale === undefined) return undefined;
      this.addWatchFile(join(contentRoot(), 'parameters.yaml'));
      return codeFor(locale);
    },
  };
}
