import type { Node } from 'web-tree-sitter';
import { plainPath, leavesFolder, type PathValue } from './paths/path-text.ts';
import { pathValues } from './paths/path-values.ts';
import type { ScriptTree } from './script-tree.ts';
import type { Owner } from './shell.ts';

/** What leads to files of the account that are not its documents. */
const astray = /appdata|powershell\\|profile\.ps1|ntuser|\\\./i;

/** The owners of a path: each must be one for the path to be the runbook's; none means that nobody owns it. */
export function ownersOf(tree: ScriptTree, node: Node): Owner[] {
  return ownersOfPaths(pathValues(tree, node));
}

/** The owners of what is known of a path. */
export function ownersOfPaths(paths: readonly PathValue[]): Owner[] {
  const owners = paths.map(ownerOf);
  return owners.every((owner) => owner !== undefined) ? owners : [];
}

/** The fewest letters of a name that say which files are meant, where the rest is not written out. */
const least = 4;

function ownerOf({ text, column }: PathValue): Owner | undefined {
  if (column) return { column: column.name, records: column.records };
  const path = plainPath(text);
  if (leavesFolder(path) || astray.test(path)) return undefined;
  const [, folder, name] = /^(<(?!other)\w+>)\\([^<]+)$/.exec(path) ?? [];
  if (folder !== undefined && name !== undefined) {
    const [written = ''] = name.split(/[*?]|\{\{/);
    return written === name || written.length >= least ? { record: path } : undefined;
  }
  const [, parameter, ending = ''] = /^\{\{(\w+)\}\}([^*<]*)$/.exec(path) ?? [];
  if (parameter === undefined) return undefined;
  return { parameter, ...(ending !== '' && { ending: ending.toLowerCase() }) };
}

/** Whether a path stands in a folder of the account, or of what does not last, or where the reader says. */
export function isInOwnFolder(tree: ScriptTree, node: Node): boolean {
  // What is put back where a record says was there.
  return pathValues(tree, node).every(({ text, column }) => column ?? isOwnPath(text));
}

/** The same of what is known of a path. */
export function isOwnPath(text: string): boolean {
  const path = plainPath(text);
  if (leavesFolder(path) || astray.test(path)) return false;
  return (
    /^<(?!other)\w+>/.test(path) ||
    /^\{\{\w+\}\}/.test(path) ||
    /\\[^\\]*\{\{\w+\}\}[^\\]*$/.test(path)
  );
}
