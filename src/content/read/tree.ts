import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Details, Diagnostic } from '../../diagnostic.ts';
import { maxEntries } from './limits.ts';
import { whyNotRegular } from './regular-file.ts';
import { displayName } from './text-file.ts';

/** What lies below a content root, each by its path from there with `/`, in an order that no locale changes. */
export interface ContentTree {
  /** The files that may be read. */
  files: string[];
  folders: string[];
  /** Everything else, as the diagnostics say. */
  others: string[];
  diagnostics: Diagnostic[];
}

/** Lists a content root without following a link; what is neither file nor folder becomes a diagnostic. */
export function contentTree(root: string): ContentTree {
  const tree: ContentTree = { files: [], folders: [], others: [], diagnostics: [] };
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(root, folder, tree)) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        tree.folders.push(name);
        waiting.push(name);
        continue;
      }
      const problem =
        whyNotRegular(join(root, name)) ?? (folderName.test(name) ? noFolder : undefined);
      if (problem) {
        tree.others.push(name);
        tree.diagnostics.push(diagnosticOf(join(root, name), problem));
      } else tree.files.push(name);
    }
    if (tree.files.length + tree.folders.length + tree.others.length <= maxEntries) continue;
    tree.diagnostics.push(diagnosticOf(root, tooMany));
    break;
  }
  tree.files.sort();
  tree.folders.sort();
  return tree;
}

/**
 * The files of a runbook's folder, by their path from there; links and the like count too, and folders with names of files.
 */
export function filesOfRunbook(tree: ContentTree, id: string): readonly string[] {
  return entriesByRunbook(tree).get(id)?.names ?? [];
}

/** The files of a runbook's folder, as `filesOfRunbook` gives them; none where one of them may not be read. */
export function readableFilesOf(tree: ContentTree, id: string): readonly string[] | undefined {
  const entries = entriesByRunbook(tree).get(id);
  return entries?.isReadable === true ? entries.names : undefined;
}

interface RunbookEntries {
  readonly names: string[];
  isReadable: boolean;
}

/** What lies in the folders of runbooks, found once: a large site has hundreds of them. */
const runbookEntries = new WeakMap<ContentTree, ReadonlyMap<string, RunbookEntries>>();

function entriesByRunbook(tree: ContentTree): ReadonlyMap<string, RunbookEntries> {
  const known = runbookEntries.get(tree);
  if (known !== undefined) return known;
  const found = new Map<string, RunbookEntries>();
  const add = (name: string, isReadable: boolean) => {
    const [, id, rest] = /^runbooks\/([^/]+)\/(.+)$/s.exec(name) ?? [];
    if (id === undefined || rest === undefined) return;
    const entries = found.get(id) ?? { names: [], isReadable: true };
    entries.names.push(rest);
    entries.isReadable &&= isReadable;
    found.set(id, entries);
  };
  for (const name of tree.files) add(name, true);
  for (const name of tree.others) add(name, false);
  for (const name of tree.folders) if (/\.(?:mdx|yaml|ps1|txt|svg)$/.test(name)) add(name, false);
  for (const { names } of found.values()) names.sort();
  runbookEntries.set(tree, found);
  return found;
}

/** The names that folders have: a file in the place of one is a mistake of its own. */
const folderName =
  /^(?:interface|offline|runbooks(?:\/[^/.]+(?:\/(?:commands|outputs|figures))?)?)$/;

const noFolder: Details = {
  found: 'a file',
  expected: 'a folder',
  advice: 'Put the folder there, and the file where it belongs.',
};

function entriesOf(root: string, folder: string, tree: ContentTree): Dirent[] {
  const path = join(root, folder);
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const found = `a folder that cannot be listed (${reason})`;
    tree.others.push(folder);
    const advice = 'Give the user who builds the site the right to read it.';
    tree.diagnostics.push(diagnosticOf(path, { found, expected: 'a readable folder', advice }));
    return [];
  }
}

const tooMany: Details = {
  found: `more than ${maxEntries} files and folders`,
  expected: 'the content of one site',
  advice: 'Name the folder of the content in FIELDBOOK_CONTENT, or move out of it what is none.',
};

function diagnosticOf(path: string, details: Details): Diagnostic {
  return { file: displayName(path), line: 1, column: 1, ...details };
}
