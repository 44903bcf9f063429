import { parseWith } from '../../parse.ts';
import { checksumOf } from '../../search/checksum.ts';
import {
  languageList,
  languageListSchema,
  rootList,
  rootListSchema,
} from '../../search/part-lists.ts';
import type { Locale } from '../../locales.ts';

/** The address of an index, the hash of its list, and how often it was tried before. */
interface Place {
  readonly folder: string;
  readonly integrity: string;
  readonly attempt: number;
}

/**
 * Loads the parts of an index for the engine and checks each by its hash, because the engine answers from what is left
 * where one is missing. After a failure nothing of it is to be believed: `failed` rejects, and stays so.
 */
export class IndexParts {
  /** Rejects when a part is missing, damaged or of another build. */
  readonly failed: Promise<never>;
  readonly #place: Place;
  readonly #languages: Partial<Record<Locale, string>>;
  readonly #hashes: Map<string, string>;
  readonly #early = new Map<string, Promise<Response>>();
  #fail: (error: unknown) => void = () => undefined;

  private constructor(
    place: Place,
    hashes: Readonly<Record<string, string>>,
    languages: Partial<Record<Locale, string>>,
  ) {
    this.#place = place;
    this.#hashes = new Map(Object.entries(hashes));
    this.#languages = languages;
    this.failed = new Promise((_, fail) => {
      this.#fail = fail;
    });
    this.failed.catch(() => undefined);
  }

  /** Opens an index by the list that its hash names. */
  static async open(place: Place): Promise<IndexParts> {
    const response = await load(place, rootList, place.integrity);
    const { parts, languages } = parseWith(rootListSchema, await response.json(), rootList);
    return new IndexParts(place, parts, languages);
  }

  /** The languages of the index: a bundle may have one only. */
  get languages(): readonly Locale[] {
    return Object.keys(this.#languages) as Locale[];
  }

  /** The same index with the parts of some languages, and without what failed. */
  async forLanguages(locales: readonly Locale[]): Promise<IndexParts> {
    const lists = await Promise.all(locales.map((locale) => this.#listOf(locale)));
    const hashes = Object.assign(Object.fromEntries(this.#hashes), ...lists) as Record<
      string,
      string
    >;
    return new IndexParts(this.#place, hashes, this.#languages);
  }

  /** Starts to load what the engine asks for first, before the engine itself is there. */
  loadEarly(): void {
    for (const name of this.#hashes.keys()) {
      if (!/^[^/]+\.(?:json|pf_meta|pagefind)$/.test(name)) continue;
      const loading = this.#load(name);
      loading.catch(() => undefined);
      this.#early.set(name, loading);
    }
  }

  /** Loads a part for the engine, which tells its address in several ways. */
  part(address: string): Promise<Response> {
    return this.#need(nameIn(address));
  }

  /** The address of the module of the engine, once its content was checked. */
  async moduleAddress(name: string): Promise<string> {
    // A module cannot be imported by its hash; the browser keeps what was fetched and imports that.
    await this.#need(name);
    return addressOf(this.#place, name, this.#hashes.get(name) ?? '');
  }

  async #need(name: string): Promise<Response> {
    const early = this.#early.get(name);
    this.#early.delete(name);
    try {
      return await (early ?? this.#load(name));
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  async #listOf(locale: Locale): Promise<Record<string, string>> {
    const integrity = this.#languages[locale];
    const name = languageList(locale);
    if (integrity === undefined) throw new Error(`The index has no ${locale}.`);
    const response = await load(this.#place, name, integrity);
    return parseWith(languageListSchema, await response.json(), name);
  }

  #load(name: string): Promise<Response> {
    const hash = this.#hashes.get(name);
    if (hash === undefined) return Promise.reject(new Error(`The index has no ${name}.`));
    return load(this.#place, name, hash);
  }
}

/** The address of a part. Builds have parts of the same name, and a browser keeps a module that failed as failed. */
function addressOf({ folder, attempt }: Place, name: string, hash: string): string {
  const retry = attempt === 0 ? '' : `&attempt=${String(attempt)}`;
  return `${folder}${name}?${encodeURIComponent(hash.replace(/=$/, '').slice(-8))}${retry}`;
}

async function load(place: Place, name: string, hash: string): Promise<Response> {
  const address = addressOf(place, name, hash);
  // No hash is known of a list that is made when it is asked for.
  const ask = hash === '' || hash.startsWith('sha256-') ? requestWhole : requestSummed;
  // The copy that the browser kept may be the damaged one.
  return ask(address, hash, {}).catch(() => ask(address, hash, { cache: 'reload' }));
}

function requestWhole(address: string, integrity: string, options: RequestInit): Promise<Response> {
  return request(address, { ...options, integrity });
}

async function requestSummed(
  address: string,
  sum: string,
  options: RequestInit,
): Promise<Response> {
  const content = await (await request(address, options)).arrayBuffer();
  if (checksumOf(new Uint8Array(content)) !== sum) throw new Error(`${address} is damaged.`);
  return new Response(content);
}

async function request(address: string, options: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}

/** The name of a part in an address of the engine, which differs by browser before the folder of the index. */
function nameIn(address: string): string {
  const name = address.slice(address.lastIndexOf('/pagefind/') + '/pagefind/'.length);
  return name.replace(/^(?:\.\/)+/, '').replace(/\?.*$/, '');
}
