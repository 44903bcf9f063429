import { mkdirSync } from 'node:fs';
import { at, instead, type FileMutation } from './files.ts';
import { folder } from './mutation.ts';

const names = [
  ...['fr.mdx', 'fr.yaml', 'runbook.yaml', 'commands/test-push.ps1', 'outputs/push.txt'],
  ...['figures/path.svg', 'figures/path.wide.svg', 'figures/path.yaml'],
];

/** A folder that has the name of a file. */
export const folderMutations: readonly FileMutation[] = names.map((name) => ({
  name: `a folder in the place of ${name}`,
  prepare: instead(`${folder}/${name}`, (path) => {
    mkdirSync(path);
  }),
  found: at(`${folder}/${name}`, 'a folder'),
}));
