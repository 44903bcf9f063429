import type { LanguageState } from '../../components/offline/worker-messages.ts';
import type { LanguageFiles, SizedFile } from '../kept-files.ts';
import { cacheName, cachesOf } from './cache-names.ts';
import { completeMark, FileGroup } from './file-group.ts';
import { StallWatch } from './in-time.ts';
import type { Lifetime } from './scope.ts';

/** Hears how much of a whole language is here, in bytes. */
export type Hearer = (done: number) => void;

/** The end of a fetch that the reader stopped. */
export class StoppedError extends Error {}

/** A fetch of a whole language that goes on. */
interface Fetching {
  readonly done: Promise<void>;
  readonly stopping: AbortController;
}

/** A language: the small part that comes with its first page, and the whole of it, which comes when it is asked for. */
export class KeptLanguage {
  readonly locale: string;
  readonly files: LanguageFiles;
  readonly #core: FileGroup;
  readonly #wholeName: string;
  readonly #hearers = new Set<Hearer>();
  #whole: FileGroup | undefined;
  #fetching: Fetching | undefined;

  constructor(build: string, locale: string, files: LanguageFiles) {
    this.locale = locale;
    this.files = files;
    this.#core = new FileGroup(cacheName(build, `core-${locale}`), files.core);
    this.#wholeName = cacheName(build, `whole-${locale}`);
  }

  /** Keeps the small part. */
  keepCore(lifetime: Lifetime): Promise<void> {
    return this.#core.keep(lifetime);
  }

  /** Whether all of it is here; `running` while it is being fetched, `partial` where a worker was ended meanwhile. */
  async state(): Promise<LanguageState> {
    if (this.#fetching) return 'running';
    if (await this.#isWhole()) return 'kept';
    return (await caches.has(this.#wholeName)) ? 'partial' : 'none';
  }

  /** Deletes the part of it that a worker left which was ended while it was fetching. */
  async dropPart(): Promise<void> {
    if (!(await this.#isWhole()) && !this.#fetching) await caches.delete(this.#wholeName);
  }

  /** Whether any build kept all of it. */
  async wasWhole(): Promise<boolean> {
    for (const name of await cachesOf(`whole-${this.locale}`))
      if ((await completeMark(name)) !== undefined) return true;
    return false;
  }

  /** Keeps all of it, or nothing more than before; who asks meanwhile waits for the same. */
  async keepWhole(lifetime: Lifetime, hear: Hearer = () => undefined): Promise<void> {
    this.#hearers.add(hear);
    this.#fetching ??= this.#startFetching(lifetime);
    try {
      await this.#fetching.done;
    } finally {
      this.#hearers.delete(hear);
    }
  }

  /** Deletes what is more than the small part, and ends its fetching. */
  async drop(): Promise<void> {
    this.#fetching?.stopping.abort(new StoppedError());
    await this.#fetching?.done.catch(() => undefined);
    this.#whole = undefined;
    await caches.delete(this.#wholeName);
  }

  /** A file of the language. */
  async match(url: string): Promise<Response | undefined> {
    return (await this.#core.match(url)) ?? (await this.#kept())?.match(url);
  }

  async #isWhole(): Promise<boolean> {
    return (await (await this.#kept())?.isWhole()) ?? false;
  }

  #startFetching(lifetime: Lifetime): Fetching {
    const stopping = new AbortController();
    const done = this.#fetchWhole(lifetime, stopping).finally(() => {
      this.#fetching = undefined;
    });
    return { done, stopping };
  }

  async #fetchWhole(lifetime: Lifetime, stopping: AbortController): Promise<void> {
    // It may be asked for again, also by a newer worker of the same build: there is nothing to fetch, nor to lose.
    if (await this.#isWhole()) return;
    const wasComplete = (await completeMark(this.#wholeName)) !== undefined;
    try {
      const { signal } = stopping;
      await this.#core.keep(lifetime, { stopping });
      const { url, integrity } = this.files.list;
      const watch = new StallWatch(stopping);
      const list = fetch(url, { integrity, cache: 'no-cache', signal });
      const mark = await list
        .then((response) => response.text())
        .finally(() => {
          watch.stop();
        });
      signal.throwIfAborted();
      this.#whole = this.#groupOf(mark);
      await this.#whole.keep(lifetime, { mark, stopping });
    } catch (error) {
      this.#whole = undefined;
      // Of what was complete once, a file is missing that the reader took away.
      if (!wasComplete) await caches.delete(this.#wholeName);
      throw error;
    }
  }

  // A worker that was stopped reads the list again from the mark that says that all is here.
  async #kept(): Promise<FileGroup | undefined> {
    if (this.#whole) return this.#whole;
    const mark = await completeMark(this.#wholeName);
    if (mark) this.#whole = this.#groupOf(await mark.text());
    return this.#whole;
  }

  #groupOf(text: string): FileGroup {
    // The list is checked by its hash when it is fetched.
    const files = JSON.parse(text) as readonly SizedFile[];
    const left = new Map(files.map(({ url, size }) => [url, size]));
    let done = 0;
    return new FileGroup(this.#wholeName, files, (url) => {
      done += left.get(url) ?? 0;
      left.delete(url);
      for (const hear of this.#hearers) hear(done);
    });
  }
}
