import type { WorkerLists } from '../kept-files.ts';
import { cacheName, cachesOf, deleteOtherBuilds, hasOtherBuilds } from './cache-names.ts';
import { FileGroup } from './file-group.ts';
import { KeptLanguage } from './kept-language.ts';
import { KeptPages, pagesKeptBefore } from './kept-pages.ts';
import type { Lifetime } from './scope.ts';
import { isFull } from './server-state.ts';
import { WantedLanguages, wasWanted } from './wanted-languages.ts';

/** The address without the query of the search and the anchor, which are the page's own matter. */
export function bare(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

/** The first part of the path of an address: the language of a page. */
function firstPart(url: string): string {
  return new URL(url).pathname.split('/')[1] ?? '';
}

/** Lets a full disk pass: a newer build that has no room for all that was kept comes with less, rather than never. */
async function hasRoom(keeping: Promise<void>): Promise<boolean> {
  try {
    await keeping;
    return true;
  } catch (error) {
    if (!isFull(error)) throw error;
    return false;
  }
}

/** Everything that a build keeps on this machine. */
export class KeptSite {
  readonly languages: readonly KeptLanguage[];
  readonly pages: KeptPages;
  readonly #build: string;
  readonly #shared: FileGroup;
  /** The languages that are still to be kept again. */
  readonly wanted: WantedLanguages;

  constructor({ build, index, shared, languages }: WorkerLists) {
    this.#build = build;
    this.wanted = new WantedLanguages(build);
    this.languages = Object.entries(languages).map(
      ([locale, files]) => new KeptLanguage(build, locale, files),
    );
    this.#shared = new FileGroup(cacheName(build, 'shared'), shared);
    const core = this.languages.flatMap(({ files }) => files.core);
    const files = new Set([...shared, ...core].map(({ url }) => url));
    this.pages = new KeptPages(build, { files, index });
  }

  /** The language of an address. */
  languageOf(url: string): KeptLanguage | undefined {
    return this.languages.find(({ locale }) => locale === firstPart(url));
  }

  /** A kept file; an address with a query or an anchor is that of the file. */
  async match(address: string): Promise<Response | undefined> {
    const url = bare(address);
    if (!(await this.#shared.isComplete())) return undefined;
    const found = (await this.#shared.match(url)) ?? (await this.pages.match(url));
    if (found) return found;
    for (const language of this.languages) {
      const ofLanguage = await language.match(url);
      if (ofLanguage) return ofLanguage;
    }
    return undefined;
  }

  /** Keeps a page that the reader opened, with what its language needs. */
  async keepPage(address: string, lifetime: Lifetime): Promise<void> {
    const url = bare(address);
    const language = this.languageOf(url);
    if (language === undefined || !url.endsWith('/')) return;
    await this.#shared.keep(lifetime);
    await language.keepCore(lifetime);
    if (language.files.core.every((file) => new URL(file.url, url).href !== url))
      await this.pages.keep(url);
  }

  /** Keeps what every page needs, and anew what the reader had of an earlier build. */
  async install(lifetime: Lifetime, openPages: readonly string[]): Promise<void> {
    await this.#keepShared(lifetime);
    for (const language of this.languages)
      if ((await cachesOf(language.locale)).length > 0) await hasRoom(language.keepCore(lifetime));
    for (const url of await pagesKeptBefore()) await hasRoom(this.keepPage(url, lifetime));
    // Earlier workers kept whole languages unasked; of those, at least what is being read stays.
    for (const url of openPages) await this.keepPage(url, lifetime).catch(() => undefined);
    for (const language of this.languages)
      if (await language.wasWhole()) await hasRoom(language.keepWhole(lifetime));
  }

  /** On a full disk the first worker of a site comes all the same, so that the pages hear why nothing is kept. */
  async #keepShared(lifetime: Lifetime): Promise<void> {
    try {
      await this.#shared.keep(lifetime);
    } catch (error) {
      if (!isFull(error) || (await hasOtherBuilds(this.#build))) throw error;
    }
  }

  /** Notes what is to be kept again, and deletes what is of no use once this build is the one that answers. */
  async activate(): Promise<void> {
    // The notes come first: a worker that ends in between leaves more than is of use, and forgets nothing.
    const unwritten = await this.#note(await this.#lost());
    await deleteOtherBuilds(this.#build);
    await this.#note(unwritten);
    for (const language of this.languages) await language.dropPart();
  }

  /** The languages that a build before kept whole, or was still to keep again, and that are not here. */
  async #lost(): Promise<string[]> {
    const lost: string[] = [];
    for (const language of this.languages) {
      const { locale } = language;
      const isWanted = (await language.wasWhole()) || (await wasWanted(locale));
      if (isWanted && (await language.state()) !== 'kept') lost.push(locale);
    }
    return lost;
  }

  /** Notes that languages are to be kept again; returns those for whose notes there was no room. */
  async #note(locales: readonly string[]): Promise<string[]> {
    const unwritten: string[] = [];
    for (const locale of locales)
      if (!(await hasRoom(this.wanted.add(locale)))) unwritten.push(locale);
    return unwritten;
  }
}
