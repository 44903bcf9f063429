import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile } from '../../src/content/read/text-file.ts';
import { root } from '../run/command.ts';
import { reportProblems } from '../run/problem.ts';
import { billOfMaterials } from './document.ts';

const read = (file: string) => readTextFile(join(root, file)).text;
const target = 'sbom.cdx.json';

function writeBill(): boolean {
  const bill = billOfMaterials(read('package.json'), read('package-lock.json'));
  writeFileSync(join(root, target), bill);
  console.log(target);
  return true;
}

process.exitCode = (await reportProblems(writeBill)) ? 0 : 1;
