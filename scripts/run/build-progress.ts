import { plainLine } from './astro.ts';

/** What Astro and its integrations say of what goes well; their warnings and errors begin otherwise. */
const ordinary = [
  /^\[(?:content|types|build|@astrojs\/sitemap)\] /,
  /^\[vite\] (?:✓ built in |Re-optimizing dependencies )/,
  /^\s*generating static routes\s*$/,
  /^✓ Completed in /,
];

/** Reads what a build prints: knows its stages, counts, and shows the lines that are no part of them. */
export class BuildProgress {
  /** What the build is at. */
  now = 'checking the content';
  readonly #show: (text: string) => void;
  #isShowing = false;
  #pages = 0;
  #places: string | undefined;
  #downloads: string | undefined;

  constructor(show: (text: string) => void) {
    this.#show = show;
  }

  /** Reads one line of the build's output. */
  read(line: string): void {
    const { text } = plainLine(line);
    if (this.#isStage(text)) this.#isShowing = false;
    else if (text !== '' || this.#isShowing) {
      this.#isShowing = text !== '';
      this.#show(line);
    }
  }

  /** Says that a stage is done, and what follows it. */
  finish(stage: string, next: string): void {
    this.#show(stage);
    this.now = next;
  }

  /** What was built: 22 pages, 424 places to find, 17 downloads. */
  summary(): string {
    const parts = [`${this.#pages} pages`, this.#places, this.#downloads];
    return parts.filter((part) => part !== undefined).join(', ');
  }

  #isStage(text: string): boolean {
    return this.#isPage(text) || this.#isFromHook(text) || this.#isOrdinary(text);
  }

  #isPage(text: string): boolean {
    if (!/^\s*[├└]─ \//.test(text)) return false;
    this.#pages += 1;
    this.now = `pages: ${this.#pages}`;
    return true;
  }

  #isFromHook(text: string): boolean {
    const places = /^\[fieldbook-search-index\] (\d+ places to find)/.exec(text)?.[1];
    const downloads = /^\[fieldbook-bundles\] (\d+) downloads$/.exec(text)?.[1];
    if (places !== undefined) {
      this.#places = places;
      this.finish(`search index: ${places}`, 'making the downloads');
    } else if (downloads !== undefined) {
      this.#downloads = `${downloads} downloads`;
      this.finish(`downloads: ${downloads}`, 'finishing');
    }
    return places !== undefined || downloads !== undefined;
  }

  #isOrdinary(text: string): boolean {
    if (!ordinary.some((pattern) => pattern.test(text))) return false;
    // Astro says so after each of its steps: after the pages it is the end of a stage.
    if (text.startsWith('✓ Completed')) {
      this.finish(`pages: ${this.#pages}`, 'indexing for the search');
    }
    return true;
  }
}
