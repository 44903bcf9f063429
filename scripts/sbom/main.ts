import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/command.ts';
import { billOfMaterials } from './document.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const target = 'sbom.cdx.json';
writeFileSync(join(root, target), billOfMaterials(read('package.json'), read('package-lock.json')));
console.log(target);
