import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, instead, type FileMutation } from './files.ts';
import { folder } from './mutation.ts';

const names = [
  ...['fr.mdx', 'fr.yaml', 'runbook.yaml', 'commands/test-push.ps1', 'outputs/push.txt'],
  ...['figures/path.svg', 'figures/path.wide.svg', 'figures/path.yaml'],
];

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>\n';

/** Folders of runbooks and drawings that are empty or have names that none can have. */
const odd: readonly FileMutation[] = [
  ...['Enable-Push', 'a\nb', 'x.mdx', 'enable-push.'].map((name) => ({
    name: `a folder of a runbook named ${JSON.stringify(name)}`,
    prepare: (root: string) => {
      mkdirSync(join(root, 'content/runbooks', name));
    },
    found: at(`content/runbooks/${name}`, 'the folder name'),
  })),
  ...['x', 'con'].map((name) => ({
    name: `an empty folder of a runbook named ${name}`,
    prepare: (root: string) => {
      mkdirSync(join(root, 'content/runbooks', name));
    },
    found: at(`content/runbooks/${name}/runbook.yaml`, 'no file'),
  })),
  ...(
    [
      ['NUL.svg', 'the name `NUL`'],
      ['Path.svg', 'the file name'],
      ['a\nb.svg', 'the file name'],
      ['..svg', 'the file name'],
    ] as const
  ).map(([name, found]) => ({
    name: `a drawing named ${JSON.stringify(name)}`,
    prepare: (root: string) => {
      writeFileSync(join(root, folder, 'figures', name), drawing);
    },
    found: at(`${folder}/figures/${name}`, found),
  })),
];

/** Folders and drawings whose names are wrong, and folders that have the name of a file. */
export const folderMutations: readonly FileMutation[] = [
  ...odd,
  ...names.map((name) => ({
    name: `a folder in the place of ${name}`,
    prepare: instead(`${folder}/${name}`, (path) => {
      mkdirSync(path);
    }),
    found: at(`${folder}/${name}`, 'a folder'),
  })),
];
