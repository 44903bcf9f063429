import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { markPages } from '../../src/search/index/mark-pages.ts';
import { recordsIn } from '../../src/search/index/pages.ts';

const source = 'lync-push-notifications';

/** Names of hosts and steps that no two generated runbooks share, so that the index grows as it would. */
function variant(html: string, number: number): string {
  return html.replaceAll('AccessProxy', `Proxy${number}`);
}

/** Copies a built site and adds runbooks in one language, with a search index of all of them. */
export async function bigSite(
  dist: string,
  folder: string,
  locale: string,
  runbooks: number,
): Promise<void> {
  cpSync(dist, folder, { recursive: true, filter: (path) => !path.includes('downloads') });
  const html = readFileSync(join(dist, locale, source, 'index.html'), 'utf8');
  for (let number = 0; number < runbooks; number += 1) {
    const page = join(folder, locale, `${source}-${number}`, 'index.html');
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, variant(html, number));
  }
  rmSync(join(folder, 'pagefind'), { recursive: true });
  for (const { path, content } of await buildIndex(await recordsIn(folder))) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await pagefind.close();
  await markPages(folder);
}
