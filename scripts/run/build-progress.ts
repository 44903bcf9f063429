import { plainLine } from './astro.ts';
import { StageCount } from './stage-count.ts';

/** Lines of Astro and its integrations that tell of progress; their warnings and errors begin otherwise. */
const ordinary = [
  /^\[(?:content|types|build|@astrojs\/sitemap)\] /,
  /^\[vite\] (?:✓ built in |Re-optimizing dependencies |\[optimizer\] bundling dependencies)/,
  /^\s*generating static routes\s*$/,
  /^✓ Completed in /,
  // Astro says so of a stage that takes more than three seconds.
  /^Waiting for integration /,
];

/** Reads the output of a build: follows its stages, counts, and shows the lines that belong to none, or hands them over. */
export class BuildProgress {
  /** The stage that the build is in. */
  now = 'checking the content';
  /** The folder that is replaced already, where another is still to come. */
  replaced: string | undefined;
  readonly #show: (text: string) => void;
  #isShowing = false;
  /** How many pages the site will have, where that is known. */
  expectedPages: number | undefined;
  #pages = 0;
  /** How many of them were taken as an earlier build had made them. */
  #pagesAsBefore = 0;
  #count = new StageCount();
  #places: string | undefined;
  #downloads: string | undefined;

  /** Takes the lines that belong to no stage. */
  handOver: (line: string) => void;

  constructor(show: (text: string) => void) {
    this.#show = show;
    this.handOver = show;
  }

  /** Reads one line of the build's output. */
  read(line: string): void {
    const { text } = plainLine(line);
    if (this.#isStage(text)) this.#isShowing = false;
    else if (text !== '' || this.#isShowing) {
      this.#isShowing = text !== '';
      this.handOver(line);
    }
  }

  /** Prints that a stage is done, and sets the next one. */
  finish(stage: string, next: string): void {
    this.#show(stage);
    this.now = next;
    this.#count = new StageCount();
  }

  /** Sums up the build: 22 pages (18 as before), 424 places to find, 17 downloads. */
  summary(): string {
    const parts = [
      this.#pages === 0 ? undefined : this.#pagesText(' pages'),
      this.#places,
      this.#downloads,
    ];
    return parts.filter((part) => part !== undefined).join(', ');
  }

  #pagesText(noun: string): string {
    const asBefore = this.#pagesAsBefore;
    return `${this.#pages}${noun}${asBefore === 0 ? '' : ` (${asBefore} as before)`}`;
  }

  #isStage(text: string): boolean {
    return this.#isPage(text) || this.#isFromHook(text) || this.#isOrdinary(text);
  }

  #isPage(text: string): boolean {
    if (!/^\s*[├└]─ \//.test(text)) return false;
    this.#pages += 1;
    this.now = `pages: ${this.#count.text(this.#pages, this.expectedPages)}`;
    return true;
  }

  #isFromHook(text: string): boolean {
    const places = /^\[fieldbook-search-index\] (\d+ places to find)/.exec(text)?.[1];
    const asBefore = /^\[fieldbook-search-index\] (\d+) of \d+ pages as before$/.exec(text)?.[1];
    const downloads = /^\[fieldbook-bundles\] (\d+) downloads$/.exec(text)?.[1];
    const packed = /^\[fieldbook-bundles\] (\d+) of (\d+) pages packed$/.exec(text);
    if (asBefore !== undefined) {
      this.#pagesAsBefore = Number(asBefore);
    } else if (places !== undefined) {
      this.#places = places;
      this.finish(`search index: ${places}`, 'making the downloads');
    } else if (downloads !== undefined) {
      this.#downloads = `${downloads} downloads`;
      this.finish(`downloads: ${downloads}`, 'finishing');
    } else if (packed !== null) {
      this.now = `downloads: page ${this.#count.text(Number(packed[1]), Number(packed[2]))}`;
    } else return false;
    return true;
  }

  #isOrdinary(text: string): boolean {
    if (!ordinary.some((pattern) => pattern.test(text))) return false;
    if (text.startsWith('[content]')) this.now = 'reading the content';
    if (text.startsWith('[build] Building')) this.now = 'making the modules';
    if (text.trim() === 'generating static routes') this.finish('modules: made', 'pages');
    // Astro prints this line after each of its steps: after the pages it ends a stage.
    if (text.startsWith('✓ Completed')) {
      this.finish(`pages: ${this.#pagesText('')}`, 'indexing for the search');
    }
    return true;
  }
}
