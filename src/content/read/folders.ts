import { existsSync, lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { DiagnosticError, type Details } from '../../diagnostic.ts';
import { isCheckedBefore } from './checked-before.ts';
import { readOnce } from './file-cache.ts';
import { packedFolders } from './packed-files.ts';
import { noteRead } from './noted-reads.ts';

/** The folder of the copy that a build reads, which nobody changes. */
let rootOfCopy: string | undefined;

/** The folder of the site's content: `content`, or the one that FIELDBOOK_CONTENT names. */
export function contentRoot(named = process.env['FIELDBOOK_CONTENT']): string {
  if (named === undefined || named === '') {
    if (!isCheckedBefore()) return checked(programContent());
    rootOfCopy ??= checked(programContent());
    return rootOfCopy;
  }
  const root = resolve(named);
  if (existsSync(join(root, 'runbooks'))) return root;
  const found = `${named}, which has no folder \`runbooks\``;
  const advice = `Name the folder with parameters.yaml and runbooks/; this one is ${root}.`;
  throw new DiagnosticError([
    { file: 'FIELDBOOK_CONTENT', found, expected: 'a folder laid out as content/', advice },
  ]);
}

function checked(root: string): string {
  const problem = whyNoFolder(root);
  if (problem) throw new DiagnosticError([{ file: basename(root), ...problem }]);
  return root;
}

/** Why a path is no folder that content may lie in; undefined for a folder, or a link to one. */
export function whyNoFolder(path: string): Details | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return undefined;
  return {
    found: stats ? whatIs(stats) : 'nothing',
    expected: 'a folder with parameters.yaml and runbooks/',
    advice: 'Put the folder of the content there, or name it in FIELDBOOK_CONTENT.',
  };
}

function whatIs(stats: Stats): string {
  return stats.isFile() ? 'a file' : 'a named pipe or a device';
}

/**
 * The folder with the texts of the program itself. Another site has those of `content`, so that they stand once,
 * unless it brings a folder of that name.
 */
export function programTexts(root: string, name: 'interface' | 'offline'): string {
  const own = join(root, name);
  return statSync(own, { throwIfNoEntry: false })?.isDirectory()
    ? own
    : join(programContent(), name);
}

function programContent(): string {
  return join(process.cwd(), 'content');
}

/** The ids of all runbooks: every folder of content/runbooks, sorted. */
export function runbookIds(root = contentRoot()): readonly string[] {
  const folder = join(root, 'runbooks');
  if (isCheckedBefore()) return idsOfCopy(folder);
  noteRead(folder);
  return idsIn(folder);
}

const idsOfCopy = readOnce('runbook ids', (folder) => packedFolders(folder) ?? idsIn(folder));

function idsIn(folder: string): readonly string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
