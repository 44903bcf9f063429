import { mkdir } from 'node:fs/promises';
import { locales } from '../locales.ts';
import { CompressedBefore } from './compressed-before.ts';
import { contentOf, isPacked } from './contents.ts';
import { bundlePath } from './module-paths.ts';
import { OpenBundle } from './open-bundle.ts';
import { makePages } from './page-pool.ts';
import { keptPages } from './pages-as-before.ts';
import { bundleIndex, IndexReader } from './search-index.ts';
import { singleScripts } from './single-scripts.ts';
import { zipEntry } from './zip.ts';
import type { FormerFiles } from '../build/folder/take-former.ts';
import type { BundleIndex } from './search-index.ts';
import type { DownloadsOptions, DownloadsOrder, TellPages } from './make-downloads.ts';
import type { Download, MadePage } from './page-maker.ts';
import type { PageSources } from './page-sources.ts';
import type { Locale } from '../locales.ts';
import type { Site } from './site.ts';
import type { ZipContent, ZipEntry } from './zip.ts';

/** A bundle, and its search index. */
interface Part {
  readonly bundle: OpenBundle;
  readonly index: BundleIndex;
}

/** Adds a file that is no page to the bundles that have it: most are the same in all, and are compressed once. */
async function addFile(
  site: Site,
  file: string,
  parts: readonly Part[],
  compressed: CompressedBefore,
): Promise<void> {
  let last: { readonly bytes: Buffer; readonly entry: ZipEntry } | undefined;
  let script: ZipContent | undefined;
  for (const { bundle, index } of parts) {
    if (!bundle.files.has(file)) continue;
    script ??= await index.script(file);
    if (script !== undefined) {
      await bundle.add({ path: bundlePath(file), ...script });
      continue;
    }
    const bytes = await contentOf(site, file, index);
    if (last?.bytes.equals(bytes) !== true)
      last = { bytes, entry: zipEntry(bundlePath(file), bytes, compressed.of(bytes)) };
    await bundle.add(last.entry);
  }
}

/** Pages after which it is told how far the downloads are. */
const pagesPerTelling = 10;

const isPage = (file: string): boolean => file.endsWith('.html');

/** Writes all files of the site into the bundles, and gives the single files that were made of its pages. */
async function addAll(
  site: Site,
  files: readonly string[],
  bundles: readonly OpenBundle[],
  options: DownloadsOptions,
  former: FormerFiles,
  tell: TellPages,
): Promise<Download[]> {
  const reader = new IndexReader(site);
  const parts: Part[] = [];
  for (const bundle of bundles)
    parts.push({ bundle, index: await bundleIndex(reader, bundle.files, bundle.wanted) });
  const made = {
    ...options,
    files: site.files,
    bundles: bundles.map(({ wanted }) => wanted),
    single: options.singleFiles ? await singleScripts(site) : new Map(),
    bill: site.bill,
  };
  const sources: PageSources = { ...made, kept: keptPages(made, site.pages.hashes, former) };
  const compressed = new CompressedBefore();
  const singles: Download[] = [];
  const wanted = files.filter(isPage);
  const pages = makePages(sources, wanted);
  let done = 0;
  try {
    for (const file of files) {
      if (!isPage(file)) await addFile(site, file, parts, compressed);
      else {
        singles.push(...(await addPage(file, pages, bundles)));
        done += 1;
        if (done % pagesPerTelling === 0) tell(done, wanted.length);
      }
    }
  } finally {
    await pages.return(undefined);
  }
  reader.data.save();
  return singles;
}

/** Adds the page that is next to the bundles that have it, and gives its single file, if it has one. */
async function addPage(
  file: string,
  pages: AsyncGenerator<MadePage, undefined>,
  bundles: readonly OpenBundle[],
): Promise<Download[]> {
  const { value: made } = await pages.next();
  if (made?.file !== file)
    throw new Error(`${file}: the page was not made; ${made?.file ?? 'none'} came in its turn.`);
  for (const [at, bundle] of bundles.entries()) {
    const entry = made.entries[at];
    if (entry !== undefined) await bundle.add(entry);
  }
  return made.single === undefined ? [] : [made.single];
}

/** Writes all bundles, and every runbook in every language as one file if that is asked for, in one pass over the site. */
export async function writeDownloads(
  site: Site,
  options: DownloadsOrder,
  former: FormerFiles,
  tell: TellPages,
): Promise<Download[]> {
  await mkdir(options.folder, { recursive: true });
  const bundles = (['all', ...locales] as const).map(
    (scope) => new OpenBundle(site, scope, options, options.states),
  );
  const files = site.files.filter(
    (file) => isPacked(site, file) && bundles.some((bundle) => bundle.files.has(file)),
  );
  try {
    const singles = await addAll(site, files, bundles, options, former, tell);
    const made: Download[] = [];
    for (const bundle of bundles) made.push(await bundle.close());
    const ofLocale = (locale: Locale) =>
      singles.filter(({ name }) => name.endsWith(`-${locale}.html`));
    return [...made, ...locales.flatMap(ofLocale)];
  } catch (error) {
    await Promise.all(bundles.map((bundle) => bundle.abort()));
    throw error;
  }
}
