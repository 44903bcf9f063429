import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reportProblems } from '../run/problem.ts';
import { generatedDocs } from './files.ts';

const root = resolve(import.meta.dirname, '../..');

async function writeDocs(): Promise<boolean> {
  for (const [path, text] of await generatedDocs()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  return true;
}

process.exitCode = (await reportProblems(writeDocs)) ? 0 : 1;
