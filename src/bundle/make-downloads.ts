import { Worker } from 'node:worker_threads';
import { forEachLocale, type Locale } from '../locales.ts';
import { statusLines } from './status-lines.ts';
import { threadLimits } from './thread-limits.ts';
import type { BundleOptions } from './bundle-options.ts';
import type { Download } from './page-maker.ts';

/** The downloads to make of a built site, and their folder. */
export interface DownloadsOptions extends BundleOptions {
  readonly siteFolder: string;
  /** Whether each runbook is wanted as a single file, too. */
  readonly singleFiles: boolean;
}

/** The same, with what the reading of all runbooks has told: a thread would read them anew. */
export interface DownloadsOrder extends DownloadsOptions {
  /** What has become of the services, as lines of README.txt. */
  readonly states: Readonly<Record<Locale, string>>;
}

/** What the thread is asked: to read the pages of a site whose index may not be made yet, by its folder, or to make its downloads. */
export type DownloadsRequest = string | DownloadsOrder;

/** Is told how many of the site's pages are in the bundles. */
export type TellPages = (done: number, total: number) => void;

/** What the thread says: how far it is, and at last what it made. */
export type DownloadsAnswer = { readonly done: number; readonly total: number } | Download[];

/**
 * A thread that makes the bundles of a built site, which must do with little memory however many pages there are. It may be
 * started before the site is whole: to load its modules takes a quarter of a second.
 */
export class DownloadsThread {
  readonly #worker = new Worker(new URL('./downloads-worker.ts', import.meta.url), {
    resourceLimits: threadLimits,
  });
  readonly #made: Promise<Download[]>;
  #tell: TellPages = () => undefined;

  constructor() {
    this.#made = new Promise((done, failed) => {
      this.#worker.on('message', (answer: DownloadsAnswer) => {
        if (Array.isArray(answer)) done(answer);
        else this.#tell(answer.done, answer.total);
      });
      for (const event of ['error', 'messageerror']) this.#worker.once(event, failed);
      // After an answer or an error this says nothing new.
      this.#worker.once('exit', (code) => {
        failed(new Error(`The thread that makes the downloads ended with code ${code}.`));
      });
    });
    // Whoever waits for the downloads hears of an error there.
    this.#made.catch(() => undefined);
    // A build that fails before it asks for them does not wait for the thread.
    this.#worker.unref();
  }

  /** Reads the pages of a site while its index is made. */
  readPages(siteFolder: string): void {
    this.#worker.postMessage(siteFolder satisfies DownloadsRequest);
  }

  /** Makes the downloads of a site that is whole; this may be asked once. */
  make(options: DownloadsOptions, tell: TellPages = () => undefined): Promise<Download[]> {
    this.#tell = tell;
    this.#worker.ref();
    const order = { ...options, states: forEachLocale(statusLines) };
    this.#worker.postMessage(order satisfies DownloadsRequest);
    return this.#made;
  }
}

/** Makes the bundles of a built site in a thread of its own. */
export function makeDownloads(options: DownloadsOptions): Promise<Download[]> {
  return new DownloadsThread().make(options);
}
