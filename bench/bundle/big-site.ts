import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { markPages } from '../../src/search/index/mark-pages.ts';
import { pagesIn } from '../../src/search/index/pages.ts';
import { SiteIndex } from '../../src/search/index/site-index.ts';

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
  const pages = pagesIn(folder);
  const index = new SiteIndex(folder);
  for (const page of pages) await index.add(page);
  await index.finish();
  await pagefind.close();
  markPages(folder);
}
