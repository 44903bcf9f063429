import { readInputs } from '../build/kept/kept-inputs.ts';
import { KeptMap } from '../build/kept/kept-map.ts';
import { integrityOf, sha256Of } from '../hash.ts';
import { loadedContent, searchDataScript } from './search-data.ts';
import { zipContent, type ZipContent } from './zip.ts';

/** What becomes of a file of the search index in bundles. */
interface SearchData {
  /** The hash of what the loader gives to the engine. */
  readonly integrity: string;
  /** The script that holds it. */
  readonly script: ZipContent;
}

/**
 * Makes what bundles have of the files of a site's index, or takes what an earlier build has made of the same ones: most of
 * them stay, and to unpack, wrap and hash them takes longer than to read them.
 */
export class SearchDataBefore {
  readonly #data: KeptMap<SearchData>;
  readonly #read: (file: string) => Promise<Buffer>;
  readonly #keys = new Map<string, string>();

  /** The files of a site, each of which is read by its path; where a build keeps nothing, nothing is known. */
  constructor(read: (file: string) => Promise<Buffer>, inputs = readInputs()) {
    this.#read = read;
    this.#data = new KeptMap('downloads', 'the search index in bundles', inputs);
  }

  /** The hash of a file as the loader gives it to the engine. */
  async integrityOf(file: string): Promise<string> {
    const content = await this.#read(file);
    const known = this.#data.known(this.#keyOf(file, content));
    return known?.integrity ?? integrityOf(loadedContent(file, content));
  }

  /** A file as the zips of bundles hold it. */
  async scriptOf(file: string): Promise<ZipContent> {
    const known = this.#data.known(this.#keys.get(file) ?? '');
    if (known !== undefined) return known.script;
    const content = await this.#read(file);
    return this.#data.of(this.#keyOf(file, content), () => dataOf(file, content)).script;
  }

  /** Keeps what was used for the next build. */
  save(): void {
    this.#data.save();
  }

  #keyOf(file: string, content: Buffer): string {
    const key = `${file} ${sha256Of(content)}`;
    this.#keys.set(file, key);
    return key;
  }
}

function dataOf(file: string, packed: Buffer): SearchData {
  const content = loadedContent(file, packed);
  const script = zipContent(Buffer.from(searchDataScript(file, content)));
  return { integrity: integrityOf(content), script };
}
