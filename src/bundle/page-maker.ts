import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeFormer } from '../build/folder/take-former.ts';
import { copyPage, parsePage } from '../build/html.ts';
import { idPattern } from '../content/schemas/id.ts';
import { sha256Of } from '../hash.ts';
import { localePattern } from '../locales.ts';
import { bundleContext } from './bundle-context.ts';
import { filesFor } from './contents.ts';
import { readPage } from './page-notes.ts';
import { transformPage } from './page/transform-page.ts';
import { PagesAsBefore, type PageParts, type SinglePart } from './pages-as-before.ts';
import { fillSingleFile, openSingleFile, type Sources } from './single-file.ts';
import { licencesInside } from './third-party.ts';
import { zipContent } from './zip.ts';
import type { BundleContext } from './page/page-step.ts';
import type { PageSources } from './page-sources.ts';
import type { SiteScripts } from './script/site-scripts.ts';
import type { ZipEntry, ZipResult } from './zip.ts';
import { isOnlineOnly } from './online-only.ts';

/** A file to download. */
export interface Download extends ZipResult {
  readonly name: string;
}

/** What became of a page: its file in each of the bundles, where it is in it, and its single file, which is written. */
export interface MadePage {
  /** The file of the site. */
  readonly file: string;
  readonly entries: readonly (ZipEntry | undefined)[];
  readonly single: Download | undefined;
}

/** A page of one language below its home page; of those that bundles have, each is a runbook's. */
const innerPage = new RegExp(`^(${localePattern})/(${idPattern})/index\\.html$`);

/** Gives the texts and licences of a language's single files, which are nearly the same for all its pages. */
function singleSources({ siteFolder, bill }: PageSources, scripts: SiteScripts): Sources {
  const texts = new Map<string, string>();
  const licences = new Map<string, string>();
  return {
    read: async (file) => {
      const text =
        texts.get(file) ??
        scripts.get(file)?.code ??
        (await readFile(join(siteFolder, file), 'utf8'));
      texts.set(file, text);
      return text;
    },
    licences: (files) => {
      const key = files.join('\n');
      const text = licences.get(key) ?? licencesInside(bill, files, scripts);
      licences.set(key, text);
      return text;
    },
  };
}

/** An error that keeps a page from being made; it names the page. */
export function pageError(file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.startsWith(`${file}: `)
    ? new Error(reason, { cause: error })
    : new Error(`${file}: the page could not be made (${reason}).`, { cause: error });
}

/** Makes the pages of all downloads: each page of the site is parsed once for all of them. */
export class PageMaker {
  readonly #sources: PageSources;
  readonly #pages: PagesAsBefore;
  readonly #contexts: readonly BundleContext[];
  #filled: { readonly open: string; readonly html: Buffer } | undefined;
  readonly #single: ReadonlyMap<string, { sources: Sources; context: BundleContext }>;

  constructor(sources: PageSources) {
    const { siteFolder, files, bundles, single, kept } = sources;
    this.#sources = sources;
    const read = (file: string) => readPage(siteFolder, file);
    this.#pages = new PagesAsBefore(kept, read, kept?.hashes);
    this.#contexts = bundles.map((wanted) =>
      bundleContext(wanted, new Set(filesFor(files, wanted)), sources),
    );
    this.#single = new Map(
      [...single].map(([locale, scripts]) => [
        locale,
        {
          sources: singleSources(sources, scripts),
          context: bundleContext([locale], new Set(), sources),
        },
      ]),
    );
  }

  /** How many of some pages are to be made, because no earlier build has kept what becomes of them. */
  countNew(pages: readonly string[]): number {
    return pages.filter((page) => !this.#pages.mayHave(page)).length;
  }

  /** Makes what a page of the site becomes in the downloads, or throws an error that names the page. */
  async make(file: string): Promise<MadePage> {
    try {
      return await this.#make(file);
    } catch (error) {
      throw pageError(file, error);
    }
  }

  async #make(file: string): Promise<MadePage> {
    const { pages, single } = await this.#pages.partsOf(file, (html) =>
      this.#makeParts(file, html),
    );
    const entries = pages.map((page) => page && { path: file, ...page });
    return { file, entries, single: single && (await this.#putSingle(file, single)) };
  }

  async #makeParts(file: string, html: string): Promise<PageParts> {
    const page = parsePage(html);
    const pages = this.#contexts.map((context) =>
      context.has(file)
        ? zipContent(Buffer.from(transformPage(copyPage(page), file, context)))
        : undefined,
    );
    const made = this.#singleOf(file);
    if (made === undefined) return { pages, single: undefined };
    const open = await openSingleFile(file, page, made.sources, made.context);
    const filled = await this.#fill(open, made.sources);
    return { pages, single: { open, size: filled.length, sha256: sha256Of(filled) } };
  }

  /** What the single file of a page is made with, and its name; nothing for a page that has none. */
  #singleOf(file: string) {
    const [, language = '', runbook = ''] = innerPage.exec(file) ?? [];
    const made = this.#single.get(language);
    if (made === undefined || isOnlineOnly(file)) return undefined;
    return { ...made, name: `fieldbook-${runbook}-${language}.html` };
  }

  /** Fills a single file; the one that was filled last is kept, as a new one is filled for its hash and then written. */
  async #fill(open: string, sources: Sources): Promise<Buffer> {
    if (this.#filled?.open !== open)
      this.#filled = { open, html: await fillSingleFile(open, sources) };
    return this.#filled.html;
  }

  /** Puts the single file of a page into the folder of the downloads: the former one if it is the same, or a new one. */
  async #putSingle(file: string, parts: SinglePart): Promise<Download> {
    const { open, ...facts } = parts;
    const { folder, kept } = this.#sources;
    const made = this.#singleOf(file);
    if (made === undefined) throw new Error('it has no single file');
    const path = join(folder, made.name);
    if (kept === undefined || !takeFormer(kept.former, made.name, path, facts.sha256))
      await writeFile(path, await this.#fill(open, made.sources));
    return { name: made.name, ...facts };
  }
}
