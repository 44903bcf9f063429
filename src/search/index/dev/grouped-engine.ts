import type { Locale } from '../../../locales.ts';

/** The folder of the index of one group of runbooks in one language, below `pagefind/`. */
export function groupFolder(locale: Locale, group: number): string {
  return `x-${locale}_${group}/`;
}

/** The file with the engine itself, for which the module of {@link groupedEngine} stands. */
export const realEngine = 'engine.js';

/**
 * A module that stands for the engine in development: it searches the indexes of all groups of runbooks, `groups` of them
 * in each language, as one. Pages know the language by the tag with which they name their index.
 */
export function groupedEngine(groups: number, tags: Readonly<Record<string, Locale>>): string {
  return `import * as engine from './${realEngine}';
const tags = ${JSON.stringify(tags)};
const folders = (address, tag) =>
  Array.from({ length: ${groups} }, (_, group) => \`\${address}x-\${tags[tag]}_\${group}/\`);
export const useFetch = engine.useFetch;
export function createInstance({ basePath, ...others }) {
  const [first, ...rest] = folders(basePath, document.querySelector('html').getAttribute('lang').toLowerCase());
  const instance = engine.createInstance({ basePath: first, ...others });
  const merged = Promise.all(rest.map((folder) => instance.mergeIndex(folder)));
  return {
    search: (terms) => merged.then(() => instance.search(terms)),
    mergeIndex: (address, { language }) =>
      Promise.all(
        folders(address, language).map((folder) => instance.mergeIndex(folder, { language })),
      ),
  };
}
`;
}
