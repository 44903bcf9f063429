import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IndexBuilder } from './index-builder.ts';
import { RecordsReader } from './page-records.ts';

/** What a site has to find. */
export interface IndexSummary {
  readonly places: number;
  readonly files: number;
}

/** Indexes the pages of a site in the order in which they are added, language by language: their bytes depend on it. */
export class SiteIndex {
  readonly #folder: string;
  readonly #reader = new RecordsReader();
  readonly #builder = new IndexBuilder();
  #places = 0;

  /** An index for the site in a folder. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds a page by its path below the root, such as `ko/lync-push-notifications/`. */
  async add(page: string): Promise<void> {
    const html = readFileSync(join(this.#folder, page, 'index.html'), 'utf8');
    const found = this.#reader.of(page, html);
    if (found.records.length === 0) return;
    this.#places += found.records.length;
    await this.#builder.add(found);
  }

  /** Writes the index into the site. */
  async finish(): Promise<IndexSummary> {
    const files = await this.#builder.finish();
    const target = (path: string) => join(this.#folder, 'pagefind', path);
    for (const folder of new Set(files.map(({ path }) => dirname(target(path)))))
      mkdirSync(folder, { recursive: true });
    for (const { path, content } of files) writeFileSync(target(path), content);
    return { places: this.#places, files: files.length };
  }
}
