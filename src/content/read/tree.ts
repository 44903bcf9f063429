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

/** The files of a runbook's folder, by their path from there; links and the like count too, and folders with names of files. */
export function filesOfRunbook(tree: ContentTree, id: string): string[] {
  const prefix = `runbooks/${id}/`;
  const folders = tree.folders.filter((name) => /\.(?:mdx|yaml|ps1|txt|svg)$/.test(name));
  return [...tree.files, ...tree.others, ...folders]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .sort();
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
