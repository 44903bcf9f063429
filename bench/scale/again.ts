import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readSiteManifest } from '../../src/build/site-manifest.ts';
import { sumsName } from '../../src/build/target.ts';
import { runBuild, type Stage } from './run-build.ts';
import { row, wholeOf } from './stage-row.ts';

/** How many of some files have other bytes than before; new ones are among them. */
interface Changed {
  readonly changed: number;
  readonly of: number;
}

/** A build after a change of one command, with what earlier builds have kept. */
export interface AgainResult {
  /** The build before it, which has kept what it made. */
  readonly first: Stage;
  readonly stages: readonly Stage[];
  readonly whole: Stage;
  readonly pagesMade: number;
  readonly pages: Changed;
  readonly index: Changed;
  readonly singles: Changed;
  /** Of all bundles together. */
  readonly entries: Changed;
}

/** The hashes of files by their paths. */
type Hashes = ReadonlyMap<string, string>;

function compare(before: Hashes, after: Hashes, isMeant: (path: string) => boolean): Changed {
  const paths = [...after.keys()].filter(isMeant);
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  return { changed: changed.length, of: paths.length };
}

function filesOf(site: string): Hashes {
  const files = readSiteManifest(site)?.files ?? [];
  return new Map(files.map(({ path, sha256 }) => [path, sha256]));
}

/** The hashes of what is in all bundles of a site, as each lists them. */
function entriesOf(site: string): Hashes {
  const entries = globSync('downloads/*.zip', { cwd: site }).flatMap((zip) => {
    const bytes = readFileSync(join(site, zip));
    const list = unzipSync(bytes, { filter: ({ name }) => name === sumsName })[sumsName];
    return Buffer.from(list ?? [])
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line): [string, string] => [`${zip} ${line.slice(66)}`, line.slice(0, 64)]);
  });
  return new Map(entries);
}

/** Changes a number in one command, as somebody does who corrects a limit. */
function changeCommand(content: string): void {
  const number = /-(?:ne|gt) \d+/;
  const commands = globSync('runbooks/*/commands/*.ps1', { cwd: content }).sort();
  const path = commands
    .map((name) => join(content, name))
    .find((file) => number.test(readFileSync(file, 'utf8')));
  if (path === undefined) throw new Error('No command compares with a number.');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(number, (found) => `${found}1`),
  );
}

/** Builds a site, changes one command, and builds it again with what the first build has kept. */
export async function buildAgain(
  content: string,
  folder: string,
  given: { readonly hasBundles: boolean; readonly goesOn: boolean },
): Promise<AgainResult> {
  const site = join(folder, 'again');
  let line = '';
  const read = (text: string): void => {
    if (text.startsWith('Built in ')) line = text;
  };
  const options = { ...given, keeps: true, read };
  const first = wholeOf(await runBuild(content, site, options));
  const [filesBefore, entriesBefore] = [filesOf(site), entriesOf(site)];
  changeCommand(content);
  const stages = await runBuild(content, site, options);
  const [, all, asBefore = '0'] = /: (\d+) pages(?: \((\d+) as before\))?/.exec(line) ?? [];
  const files = filesOf(site);
  const isDownload = (path: string) => path.startsWith('downloads/');
  return {
    first,
    stages,
    whole: wholeOf(stages),
    pagesMade: Number(all) - Number(asBefore),
    pages: compare(filesBefore, files, (path) => !isDownload(path) && path.endsWith('.html')),
    index: compare(filesBefore, files, (path) => path.startsWith('pagefind/')),
    singles: compare(filesBefore, files, (path) => isDownload(path) && path.endsWith('.html')),
    entries: compare(entriesBefore, entriesOf(site), () => true),
  };
}

/** What a build after a change took and changed, as lines of a table. */
export function againRows({
  first,
  stages,
  whole,
  pagesMade,
  pages,
  index,
  singles,
  entries,
}: AgainResult): string[] {
  const share = ({ changed, of }: Changed): string =>
    `${changed} of ${of}, ${((100 * changed) / Math.max(1, of)).toFixed(1)} %`;
  return [
    'a build that keeps what it makes, and the next one after a change of one command:',
    row({ ...first, name: 'first build' }, pages.of),
    ...[...stages, whole].map((stage) => row(stage, pages.of)),
    `  pages made      ${pagesMade} of ${pages.of}`,
    '  files with other bytes than before:',
    `  pages           ${share(pages)} (each names the hash of the index)`,
    `  index           ${share(index)}`,
    `  single files    ${share(singles)}`,
    `  bundle entries  ${share(entries)}`,
  ];
}
