import type { Plugin } from 'vite';

const firstLoad =
  /\/src\/(?:schemas\/(?:embedded|stored-values)|elements\/(?:done-steps|page-data|values-store))\.ts$/;
const copy = '?first-load';

/**
 * Gives what every page loads at once its own copy of Zod. One module goes into one chunk with all that anything uses of
 * it: without this, each page would carry what only search and the import of a file need (7 kB compressed instead of 3).
 */
export function firstLoadZod(): Plugin {
  return {
    name: 'fieldbook-first-load-zod',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const isCopied = importer?.endsWith(copy) ?? false;
      if (!importer || !(isCopied || (source.startsWith('zod') && firstLoad.test(importer))))
        return null;
      const resolved = await this.resolve(source, importer.replace(copy, ''), { skipSelf: true });
      return resolved && { ...resolved, id: `${resolved.id}${copy}` };
    },
  };
}
