import { join } from 'node:path';
import { sumsName } from '../build/target.ts';
import { locales } from '../locales.ts';
import { filesFor, isPacked } from './contents.ts';
import { bundlePath } from './module-paths.ts';
import { manifestText, sumsText } from './manifest.ts';
import { ownFiles } from './own-files.ts';
import { checkPaths } from './path-rules.ts';
import { partFiles } from './third-party.ts';
import { zipEntry, ZipWriter } from './zip.ts';
import type { Locale } from '../locales.ts';
import type { BundleOptions, BundleScope } from './bundle-options.ts';
import type { ManifestFile } from './manifest-schema.ts';
import type { BundleFile } from './own-files.ts';
import type { Site } from './site.ts';
import type { ZipEntry, ZipResult } from './zip.ts';

/** A bundle that was written. */
interface Bundle extends ZipResult {
  readonly name: string;
}

/** A bundle that is being written: of one locale, or of all. */
export class OpenBundle {
  readonly name: string;
  readonly wanted: readonly Locale[];
  /** The files of the site that go into it. */
  readonly files: ReadonlySet<string>;
  readonly #options: BundleOptions;
  readonly #ends: readonly BundleFile[];
  readonly #zip: ZipWriter;
  readonly #list: ManifestFile[] = [];

  constructor(
    site: Site,
    scope: BundleScope,
    options: BundleOptions,
    states: Readonly<Record<Locale, string>>,
  ) {
    this.wanted = scope === 'all' ? locales : [scope];
    this.name = `fieldbook-${options.release.version}-${scope}.zip`;
    const files = filesFor(site.files, this.wanted);
    this.files = new Set(files);
    this.#options = options;
    this.#ends = [...partFiles(site, files), ...ownFiles(this.name, this.wanted, options, states)];
    const paths = files.filter((file) => isPacked(site, file)).map(bundlePath);
    checkPaths([...paths, ...this.#ends.map(({ path }) => path), 'MANIFEST.json', sumsName]);
    this.#zip = new ZipWriter(join(options.folder, this.name), options.release.date);
  }

  /** Adds a file, and notes its size and hash for the lists that close the bundle. */
  async add(entry: ZipEntry): Promise<void> {
    this.#list.push({ path: entry.path, size: entry.size, sha256: entry.sha256 });
    await this.#zip.add(entry);
  }

  /** Closes the bundle with what it has of its own: licences, the texts for its reader, and the lists of its files. */
  async close(): Promise<Bundle> {
    for (const { path, content } of this.#ends)
      await this.add(zipEntry(path, Buffer.from(content())));
    const { version, date } = this.#options.release;
    const manifest = manifestText({
      name: 'fieldbook',
      version,
      date: date.toISOString(),
      languages: [...this.wanted],
      files: [...this.#list],
    });
    await this.add(zipEntry('MANIFEST.json', Buffer.from(manifest)));
    await this.#zip.add(zipEntry(sumsName, Buffer.from(sumsText(this.#list))));
    return { name: this.name, ...(await this.#zip.end()) };
  }

  /** Gives the bundle up, and removes what was written of it. */
  async abort(): Promise<void> {
    await this.#zip.abort();
  }
}
