import { plainLine } from './astro.ts';

/** Lines of Astro that need no attention, and its errors about the content, which the checks report with advice. */
const hidden = [
  /^\[(?:content|types|watch)\] /,
  /^\[vite\] (?:\[optimizer\] |✨ |optimized dependencies changed|connected|Re-optimizing dependencies|hmr update|page reload|program reload)/,
  /^\[glob-loader\] /,
  /^\[ERROR\] (?:\[glob-loader\] Failed to reload |\S+:\d+:\d+: found )/,
  /^\[\d{3}\] \//,
  // Astro says so when the checks take more than three seconds, as they do on a busy machine.
  /^(?:\[\S+\] )?Waiting for integration /,
  /^watching for file changes/,
];

const ownLine = /^(?:\[WARN\] )?\[fieldbook-content-checks\] (.*)/;
const banner = /^ ?(?:astro {2}v\S+ ready|┃ )/;
const address = /^┃ (Local|Network) +(https?:\S+)/;

/** Reads the output of `astro dev` and shows the address, mistakes in the content, and lines that need attention. */
export class DevOutput {
  readonly #show: (text: string) => void;
  #isShowing = true;

  constructor(show: (text: string) => void) {
    this.#show = show;
  }

  /** Reads one line of the output. */
  read(line: string): void {
    const { text, isTimed } = plainLine(line);
    const own = ownLine.exec(text)?.[1];
    if (own !== undefined) this.#begin(own, true);
    else if (isTimed) this.#begin(line, !hidden.some((pattern) => pattern.test(text)));
    else if (banner.test(text)) this.#showAddress(text);
    // A line without a time belongs to the one before it.
    else if (this.#isShowing && text !== '') this.#show(line);
  }

  #begin(text: string, isShown: boolean): void {
    this.#isShowing = isShown;
    if (isShown) this.#show(text);
  }

  #showAddress(text: string): void {
    const [, network, url] = address.exec(text) ?? [];
    if (url === undefined) return;
    this.#show(`Fieldbook is at ${url}${network === 'Local' ? ' (Ctrl C stops it)' : ''}`);
  }
}
