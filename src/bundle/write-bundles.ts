import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDate, languageName } from '../render/format.ts';
import { sha256Of } from '../hash.ts';
import { sumsName } from '../build/target.ts';
import { listJoints, listText } from '../parameters/list-text.ts';
import { locales } from '../locales.ts';
import { filesFor, siteContents } from './contents.ts';
import { bundleContext } from './bundle-context.ts';
import { manifestText, sumsText } from './manifest.ts';
import { checkPaths } from './path-rules.ts';
import { bundleIndex } from './search-index.ts';
import { readmeText } from './readme.ts';
import { statusLines } from './status-lines.ts';
import { verifyScript } from './verify-script.ts';
import { partFiles } from './third-party.ts';
import { writeZip } from './zip.ts';
import type { Locale } from '../locales.ts';
import type { ManifestFile } from './manifest-schema.ts';
import type { Release } from '../build/release.ts';
import type { Site } from './site.ts';
import type { ZipFile, ZipResult } from './zip.ts';

/** A bundle that was written: one locale's, or all of them. */
export interface Bundle extends ZipResult {
  readonly name: string;
  readonly scope: Locale | 'all';
}

/** The options of the bundler. */
export interface BundleOptions {
  readonly release: Release;
  readonly maxAgeDays: number;
  readonly folder: string;
}

function* ownFiles(
  name: string,
  wanted: readonly Locale[],
  options: BundleOptions,
): Generator<ZipFile> {
  const { version, date } = options.release;
  const slotsIn = (locale: Locale) => ({
    version,
    date: formatDate(date.toISOString().slice(0, 10), locale),
    days: options.maxAgeDays,
    languages: listText(
      wanted.map((other) => languageName(other, locale)),
      listJoints(locale),
    ),
    zip: name,
    status: statusLines(locale),
  });
  yield { path: 'README.txt', content: () => Buffer.from(readmeText(wanted, slotsIn)) };
  yield { path: 'Verify.ps1', content: () => Buffer.from(verifyScript()) };
}

/** Notes the size and hash of every file that passes, for the lists that close the bundle. */
async function* listed(files: Iterable<ZipFile>, list: ManifestFile[]): AsyncGenerator<ZipFile> {
  for (const { path, content } of files) {
    const bytes = await content();
    list.push({ path, size: bytes.length, sha256: sha256Of(bytes) });
    yield { path, content: () => bytes };
  }
}

async function* withLists(
  files: readonly ZipFile[],
  wanted: readonly Locale[],
  { release }: BundleOptions,
): AsyncGenerator<ZipFile> {
  const list: ManifestFile[] = [];
  yield* listed(files, list);
  const manifest = manifestText({
    name: 'fieldbook',
    version: release.version,
    date: release.date.toISOString(),
    languages: [...wanted],
    files: [...list],
  });
  yield* listed([{ path: 'MANIFEST.json', content: () => Buffer.from(manifest) }], list);
  yield { path: sumsName, content: () => Buffer.from(sumsText(list)) };
}

/** Writes the bundle of one locale or of all. */
async function writeBundle(
  site: Site,
  scope: Locale | 'all',
  options: BundleOptions,
): Promise<Bundle> {
  const wanted = scope === 'all' ? locales : [scope];
  const name = `fieldbook-${options.release.version}-${scope}.zip`;
  const files = filesFor(site, wanted);
  const index = await bundleIndex(site, files, wanted);
  const context = bundleContext(wanted, new Set(files), { ...options, index: index.integrity });
  const contents = [
    ...siteContents(site, files, index, context),
    ...partFiles(site, files),
    ...ownFiles(name, wanted, options),
  ];
  checkPaths([...contents.map(({ path }) => path), 'MANIFEST.json', sumsName]);
  await mkdir(options.folder, { recursive: true });
  const target = join(options.folder, name);
  const zip = await writeZip(target, withLists(contents, wanted, options), options.release.date);
  return { name, scope, ...zip };
}

/** Writes all bundles, one after the other. */
export async function writeBundles(site: Site, options: BundleOptions): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  for (const scope of ['all', ...locales] as const)
    bundles.push(await writeBundle(site, scope, options));
  return bundles;
}
