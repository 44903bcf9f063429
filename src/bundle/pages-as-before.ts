import { deserialize, serialize } from 'node:v8';
import * as z from 'zod/mini';
import { keptOf, readInputs } from '../build/kept/kept-inputs.ts';
import { sha256Of } from '../hash.ts';
import { tryParseWith } from '../parse.ts';
import type { FormerFiles } from '../build/folder/take-former.ts';
import type { KeptFiles } from '../kept-files.ts';
import type { KeptPages, PageSources } from './page-sources.ts';

/** Bytes of their own: a view would take the whole file that it is a part of to another thread. */
const bytesSchema = z.pipe(
  z.instanceof(Uint8Array),
  z.transform((view): Uint8Array => view.slice()),
);

const partsSchema = z.strictObject({
  /** The page in each of the bundles; none in those that do not have it. */
  pages: z.array(
    z.optional(
      z.strictObject({
        size: z.number(),
        crc: z.number(),
        sha256: z.string(),
        deflated: bytesSchema,
      }),
    ),
  ),
  /** Its single file, not yet filled with styles and scripts, and the size and hash of it as it is filled. */
  single: z.optional(z.strictObject({ open: z.string(), size: z.number(), sha256: z.string() })),
});

/** What a page becomes in the downloads: what takes long to make, and changes with the page alone. */
export type PageParts = z.output<typeof partsSchema>;

/** The part of a page that is its single file. */
export type SinglePart = NonNullable<PageParts['single']>;

/**
 * What decides the parts of all pages: program and content, release, scripts, and the names of all files, which have the
 * hashes of what is in them. An index does not: the scripts of a bundle name it.
 */
export function keptPages(
  { release, maxAgeDays, files, bundles, single, bill }: Omit<PageSources, 'kept'>,
  hashes: KeptPages['hashes'],
  former: FormerFiles,
): KeptPages | undefined {
  const inputs = readInputs();
  if (inputs === undefined) return undefined;
  const deciding = [
    inputs.others,
    [release, maxAgeDays, bill],
    files.filter((file) => !file.startsWith('pagefind/')),
    bundles,
    [...single].map(([locale, scripts]) => [locale, ...scripts]),
  ];
  return { folder: inputs.folder, hashes, former, others: sha256Of(JSON.stringify(deciding)) };
}

/** Takes the parts of pages as an earlier build had made them, where everything is the same, and keeps those that are new. */
export class PagesAsBefore {
  readonly #files: KeptFiles | undefined;
  readonly #others: string;
  readonly #read: (file: string) => string;
  readonly #hashes: KeptPages['hashes'];
  /** The keys of pages that were asked for, by their files: a page is read and hashed once. */
  readonly #keys = new Map<string, string>();

  /** Results of earlier builds for the pages of a site, each of which is read by its file where its hash is not given. */
  constructor(
    kept: Pick<KeptPages, 'folder' | 'others'> | undefined,
    read: (file: string) => string,
    hashes: KeptPages['hashes'] = new Map(),
  ) {
    this.#files = kept && keptOf(kept.folder, 'downloads');
    this.#others = kept?.others ?? '';
    this.#read = read;
    this.#hashes = hashes;
  }

  /** Whether an earlier build may have made the parts of a page; what it kept is not read for this. */
  mayHave(file: string): boolean {
    return this.#files?.has(this.#keyOf(file)) === true;
  }

  /** The parts of a page that stands in a file of the site. */
  async partsOf(file: string, make: (html: string) => Promise<PageParts>): Promise<PageParts> {
    if (this.#files === undefined) return make(this.#read(file));
    const key = this.#keyOf(file);
    const known = this.#files.read(key);
    if (known !== undefined) {
      const parsed = tryParseWith(partsSchema, deserialize(known), file);
      if (parsed.ok) return parsed.value;
    }
    const made = await make(this.#read(file));
    this.#files.write(key, serialize(made));
    return made;
  }

  #keyOf(file: string): string {
    const known = this.#keys.get(file);
    if (known !== undefined) return known;
    // A page as JSON would be copied, with all its quotation marks escaped.
    const hash = this.#hashes.get(file) ?? sha256Of(this.#read(file));
    const key = sha256Of(JSON.stringify([this.#others, file, hash]));
    this.#keys.set(file, key);
    return key;
  }
}
