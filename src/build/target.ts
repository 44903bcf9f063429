import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { explainDisk } from './folder/disk-problem.ts';
import { DiagnosticError } from '../diagnostic.ts';
import { manifestName } from './site-manifest.ts';
import { sourceNames } from './sources.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** The nearest folder at or above a path that is there, with links followed. */
function existing(path: string): string {
  return existsSync(path) ? realpathSync(path) : existing(dirname(path));
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Whether a path is, or would be, in a folder or that folder itself, by its name or in truth. */
function isInside(path: string, folder: string): boolean {
  if (isWithin(path, folder)) return true;
  return existsSync(folder) && isWithin(existing(path), realpathSync(folder));
}

/** Names by which the folders are known that a build made, also one of an earlier version. */
const marks: readonly (readonly string[])[] = [
  [manifestName],
  ['404.html', '_astro', 'sitemap-index.xml'],
  ['SHA256SUMS'],
];

/** Whether `npm run deploy` made a folder: such names are usual on servers, so that it may have no others. */
function isDeployed(path: string, names: readonly string[]): boolean {
  const isOnly = names.every((name) => ['nginx', 'www'].includes(name));
  return (
    isOnly && ['nginx/maps.conf', 'www/web.config'].every((file) => existsSync(join(path, file)))
  );
}

function isForeign(path: string): boolean {
  const names = readdirSync(path);
  const isMarked = marks.some((mark) => mark.every((name) => names.includes(name)));
  return names.length > 0 && !isMarked && !isDeployed(path, names);
}

function diskDiagnostics(path: string, name: string, option: string): readonly Diagnostic[] {
  try {
    accessSync(existing(dirname(path)), constants.W_OK);
    return [];
  } catch (error) {
    const explained = explainDisk(error, name, option);
    if (explained instanceof DiagnosticError) return explained.diagnostics;
    throw error;
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
  const real = existing(path);
  const expected = 'a new or an empty folder, or one that a build made';
  const advice = `Name another folder with ${option}, as /tmp/site.`;
  const refuse = (found: string): readonly Diagnostic[] => [
    { file: name, found, expected, advice },
  ];
  if (isWithin(realpathSync(root), real) && existsSync(path))
    return refuse('the folder of the project, or one around it');
  const inside = sourceNames.find((source) => isWithin(path, join(root, source)));
  if (inside !== undefined) return refuse(`a place inside ${inside}, from which the site is built`);
  if (site !== undefined && isInside(path, resolve(root, site)))
    return refuse(`a place inside ${site}, where the site is`);
  if (!statSync(real).isDirectory()) return refuse('a file');
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !isOwn && isForeign(path)) {
    const some = readdirSync(path).slice(0, 3).join(', ');
    return refuse(`a folder with files that no build made (${some})`);
  }
  return isRead ? [] : diskDiagnostics(path, name, option);
}
