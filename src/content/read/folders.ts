import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DiagnosticError } from '../../diagnostic.ts';

/** The folder of the site's content: `content`, or the one that FIELDBOOK_CONTENT names. */
export function contentRoot(named = process.env['FIELDBOOK_CONTENT']): string {
  if (named === undefined || named === '') return programContent();
  const root = resolve(named);
  if (existsSync(join(root, 'runbooks'))) return root;
  const found = `${named}, which has no folder \`runbooks\``;
  const advice = `Name the folder with parameters.yaml and runbooks/; this one is ${root}.`;
  throw new DiagnosticError([
    { file: 'FIELDBOOK_CONTENT', found, expected: 'a folder laid out as content/', advice },
  ]);
}

/**
 * The folder with the texts of the program itself. Another site has those of `content`, so that they stand once,
 * unless it brings a folder of that name.
 */
export function programTexts(root: string, name: 'interface' | 'offline'): string {
  const own = join(root, name);
  return existsSync(own) ? own : join(programContent(), name);
}

function programContent(): string {
  return join(process.cwd(), 'content');
}

/** The ids of all runbooks: every folder of content/runbooks, sorted. */
export function runbookIds(root = contentRoot()): string[] {
  const folder = join(root, 'runbooks');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
