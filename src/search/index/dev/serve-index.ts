import { sep } from 'node:path';
import type { HookParameters } from 'astro';
import { contentRoot, runbookIds } from '../../../content/read/folders.ts';
import { loadFrontmatter } from '../../../content/read/load.ts';
import { DiagnosticError } from '../../../diagnostic.ts';
import { locales, sourceLocale, type Locale } from '../../../locales.ts';
import { DevIndex } from './dev-index.ts';
import { OpenRequests } from './open-requests.ts';
import { ofIndex, recordsOfServed } from './served-page.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** How long after the first page of a language its index is begun: the page and what it loads come first. */
const beginMs = 1000;

/** Serves `/pagefind/` in development: an index of the pages as the server renders them. */
export function serveIndex(server: HookParameters<'astro:server:setup'>['server']): void {
  const root = contentRoot();
  const requests = new OpenRequests();
  const address = () => server.resolvedUrls?.local[0] ?? '';
  const index = new DevIndex({
    ids: () => runbookIds(root),
    englishTitle,
    records: async (page) => {
      // The pages that the author opens are not to wait for those of the index.
      await requests.none();
      return recordsOfServed(address(), page);
    },
  });
  server.watcher.on('all', (_event, path) => {
    index.forget(runbookOf(path, root));
  });
  const begun = new Set<Locale>();
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = /\/pagefind\/(.+)$/.exec(path)?.[1];
    if (name === undefined) {
      if (request.headers[ofIndex] === undefined) requests.add(response);
      const locale = locales.find((locale) => path.startsWith(`/${locale}/`));
      if (locale && !begun.has(locale)) {
        begun.add(locale);
        // Whoever searches is told why it fails.
        setTimeout(() => void index.prepare(locale).catch(() => undefined), beginMs).unref();
      }
      next();
      return;
    }
    index.file(name).then((file) => {
      response.statusCode = file ? 200 : 404;
      const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      response.setHeader('content-type', type);
      response.end(file?.content);
    }, next);
  });
}

function englishTitle(id: string): string | undefined {
  try {
    return loadFrontmatter(id, sourceLocale).title;
  } catch (error) {
    // The terminal and the page itself name the mistake.
    if (error instanceof DiagnosticError) return undefined;
    throw error;
  }
}

/** The runbook that a path lies in; undefined for what several have a part in. */
function runbookOf(path: string, root: string): string | undefined {
  const below = `${root}${sep}runbooks${sep}`;
  if (!path.startsWith(below)) return undefined;
  const [id, ...inside] = path.slice(below.length).split(sep);
  return inside.length > 0 ? id : undefined;
}
