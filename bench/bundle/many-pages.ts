import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies a built site and adds copies of its runbooks' pages until it has as many as asked for. */
export function manyPages(dist: string, folder: string, pages: number): void {
  cpSync(dist, folder, { recursive: true, filter: (path) => !path.includes('downloads') });
  const runbooks = globSync('*/*/index.html', { cwd: folder })
    .filter((file) => !file.includes('download'))
    .sort();
  const htmls = runbooks.map((file) => readFileSync(join(folder, file), 'utf8'));
  for (let number = runbooks.length; number < pages; number += 1) {
    const at = number % runbooks.length;
    const page = join(folder, `${dirname(runbooks[at] ?? '')}-${number}`, 'index.html');
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, htmls[at] ?? '');
  }
}
