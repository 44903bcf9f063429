import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds the content of the site that is being built. */
export function contentRoot(): string {
  return join(process.cwd(), 'content');
}

/** The ids of all runbooks: every folder of content/runbooks, sorted. */
export function runbookIds(root = contentRoot()): string[] {
  const folder = join(root, 'runbooks');
  return existsSync(folder) ? entries(folder, true) : [];
}

/** The names of the files that lie directly in a folder, sorted. */
export function filesIn(folder: string): string[] {
  return entries(folder, false);
}

function entries(folder: string, directories: boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === directories)
    .map((entry) => entry.name)
    .sort();
}

/** The paths of all files at any depth below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  const own = filesIn(folder).map((name) => join(folder, name));
  return [...own, ...entries(folder, true).flatMap((name) => filesBelow(join(folder, name)))];
}
