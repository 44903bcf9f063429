import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { filesBelow } from './files.ts';
import { diskProblemIn, explainDisk } from './folder/disk-problem.ts';
import { isMountPoint } from './folder/mount-point.ts';
import { makeWorkFolder, removeWorkFolder } from './folder/work-folder.ts';
import { DiagnosticError } from '../diagnostic.ts';
import { manifestName, readSiteManifest } from './site-manifest.ts';
import { sourceNames } from './sources.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** The nearest folder at or above a path that is there, with links followed. */
function existing(path: string): string {
  return existsSync(path) ? realpathSync(path) : existing(dirname(path));
}

/** The name of the list that lies beside zips and single files. */
export const sumsName = 'SHA256SUMS';

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Whether a path is, or would be, in a folder or that folder itself, by its name or in truth. */
function isInside(path: string, folder: string): boolean {
  if (isWithin(path, folder)) return true;
  return existsSync(folder) && isWithin(existing(path), realpathSync(folder));
}

function readSums(path: string): string {
  try {
    return readFileSync(join(path, sumsName), 'utf8');
  } catch (error) {
    // A list that is there and cannot be read may be of a folder that is ours: that is another problem.
    if (isCode(error, ['ENOENT', 'ENOTDIR', 'EISDIR'])) return '';
    throw error;
  }
}

function isCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** The files that a command lists in the folder it makes: a site or a deployment in its manifest, bundles in their sums. */
function listedFiles(path: string): readonly string[] {
  const manifest = readSiteManifest(path);
  if (manifest) return [manifestName, ...manifest.files.map((file) => file.path)];
  const lines = readSums(path).trimEnd().split('\n');
  const names = lines.map(
    (line) => /^[0-9a-f]{64} [ *](fieldbook-[\w.-]+\.(?:zip|html))$/.exec(line)?.[1],
  );
  return names.every((name) => name !== undefined) ? [sumsName, ...names] : [];
}

/** The files and folders of a folder that no command of this project lists as its own. */
function foreignFiles(path: string): readonly string[] {
  const listed = listedFiles(path);
  const known = new Set(listed.map((file) => file.split('/', 1)[0]));
  // Those at the top first: nobody waits until the home folder of somebody else was read.
  const others = readdirSync(path).filter((name) => !known.has(name));
  if (others.length > 0) return others;
  const files = new Set(listed);
  return filesBelow(path).filter((file) => !files.has(file));
}

/** Whether the disk refuses the name itself: too long, in a circle of links, or with a character that no name has. */
function isNoName(path: string): boolean {
  try {
    statSync(path, { throwIfNoEntry: false });
    return false;
  } catch (error) {
    return isCode(error, ['ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE']);
  }
}

/** What is wrong with a folder that cannot be looked at or written, as far as the disk says so. */
function diskDiagnostics(
  name: string,
  option: string,
  look: () => readonly Diagnostic[],
): readonly Diagnostic[] {
  try {
    return look();
  } catch (error) {
    const explained = explainDisk(error, name, option);
    if (explained instanceof DiagnosticError) return explained.diagnostics;
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    const expected = 'one whose files can be read';
    const advice = `Mend or remove it, or name another folder with ${option}.`;
    return [{ file: name, found: `a folder that cannot be read (${code})`, expected, advice }];
  }
}

/** Whether a path is a link that leads nowhere. */
function isDangling(path: string): boolean {
  if (existsSync(path)) return false;
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Why no folder can be made beside a place; a problem that the disk has words for is thrown. */
function whyNoFolderBeside(place: string): string | undefined {
  try {
    // Rights do not tell of a place as /proc, in which the system makes none.
    removeWorkFolder(makeWorkFolder(place));
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '' || diskProblemIn(code, place) !== undefined) throw error;
    return `a place where no folder can be made (${code})`;
  }
}

interface TargetOptions {
  /** Whether it is the folder that the project itself uses, which is taken with whatever a run left there. */
  readonly isOwn?: boolean;
  /** The option that names the folder. */
  readonly option?: string;
  /** Whether it may be that the folder is only read. */
  readonly isRead?: boolean;
  /** The folder of the site that the command reads. */
  readonly site?: string;
}

/**
 * What is wrong with a folder that is to be replaced as a whole: it is not a folder, has sources or files of somebody
 * else in it, or cannot be written.
 */
export function targetDiagnostics(
  root: string,
  name: string,
  { isOwn = false, option = '`--outDir`', isRead = false, site }: TargetOptions = {},
): readonly Diagnostic[] {
  const path = resolve(root, name);
  const expected = 'a new or an empty folder, or one that a build made';
  const advice = `Name another folder with ${option}, as /tmp/site.`;
  const refuse = (found: string): readonly Diagnostic[] => [
    { file: name, found, expected, advice },
  ];
  if (isNoName(path)) return refuse('a name that the disk does not take');
  if (isDangling(path)) return refuse('a link to a folder that is not there');
  const real = existing(path);
  if (isWithin(realpathSync(root), real) && existsSync(path))
    return refuse('the folder of the project, or one around it');
  const inside = sourceNames.find((source) => isInside(path, join(root, source)));
  if (inside !== undefined) return refuse(`a place inside ${inside}, from which the site is built`);
  if (site !== undefined && isInside(path, resolve(root, site)))
    return refuse(`a place inside ${site}, where the site is`);
  if (!statSync(real).isDirectory()) return refuse('a file');
  const stats = statSync(path, { throwIfNoEntry: false });
  return diskDiagnostics(name, option, () => {
    const foreign = stats === undefined || isOwn ? [] : foreignFiles(path);
    if (foreign.length > 0)
      return refuse(`a folder with files that no build made (${foreign.slice(0, 3).join(', ')})`);
    if (stats !== undefined && !isRead && isMountPoint(real))
      return diskProblemIn('EBUSY', name, option)?.diagnostics ?? [];
    const place = stats === undefined ? join(existing(dirname(path)), basename(path)) : real;
    const why = isRead ? undefined : whyNoFolderBeside(place);
    return why === undefined ? [] : refuse(why);
  });
}
