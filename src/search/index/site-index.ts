import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from '../../locales.ts';
import { PageRecords, type PageRecord } from './page-records.ts';
import { IndexBuilder, mostOf } from './index-builder.ts';

/** The first pages, which show how many records a page has: the engine must know that before it takes any. */
const sampled = 40;

/** What a site has to find. */
export interface IndexSummary {
  readonly places: number;
  readonly files: number;
}

/** Indexes the pages of a site in the order in which they are added: their bytes depend on it. */
export class SiteIndex {
  readonly #folder: string;
  readonly #expected: number;
  readonly #records = new PageRecords();
  #waiting: PageRecord[][] = [];
  #builder: IndexBuilder | undefined;
  #places = 0;

  /** An index for the site in a folder, which will have about so many pages. */
  constructor(folder: string, expected: number) {
    this.#folder = folder;
    this.#expected = expected;
  }

  /** Adds a page by its path below the root, such as `ko/lync-push-notifications/`. */
  async add(page: string): Promise<void> {
    const html = await readFile(join(this.#folder, page, 'index.html'), 'utf8');
    const records = this.#records.of(page, html);
    if (records.length === 0) return;
    this.#places += records.length;
    if (this.#builder) await addAll(this.#builder, records);
    else this.#waiting.push(records);
    if (this.#waiting.length >= sampled) await this.#start(this.#estimate());
  }

  /** Writes the index into the site. */
  async finish(): Promise<IndexSummary> {
    const builder =
      this.#builder ??
      (await this.#start(mostOf(this.#waiting.flat().map(({ record }) => record))));
    const files = await builder.finish();
    for (const { path, content } of files) {
      const file = join(this.#folder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await builder.end();
    return { places: this.#places, files: files.length };
  }

  async #start(most: number): Promise<IndexBuilder> {
    this.#builder = await IndexBuilder.start(most);
    for (const records of this.#waiting) await addAll(this.#builder, records);
    this.#waiting = [];
    return this.#builder;
  }

  #estimate(): number {
    return (this.#places / this.#waiting.length) * (this.#expected / locales.length);
  }
}

async function addAll(builder: IndexBuilder, records: readonly PageRecord[]): Promise<void> {
  for (const { record, html } of records) await builder.add(record, html);
}
