import type { Node } from 'web-tree-sitter';
import { isInOwnFolder } from './file-owners.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** What is no file: another drive than that of a disk, and nothing at all. */
const noFile =
  /^['"]?(?:\$null|nul|(?:(?:microsoft\.powershell\.core\\)?(?:registry::|alias:|cert:|env:|function:|hkcu:|hklm:|iis:|variable:|wsman:)[^]*))['"]?$/i;

/**
 * Whether what is written at a path is no other's file: it stands in a folder of the account, or of what does not last, or
 * where the reader says.
 */
export function isOwnPlace(tree: ScriptTree, path: Node): boolean {
  return noFile.test(sourceOf(tree, path).trim()) || isInOwnFolder(tree, path);
}
