import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { compiledInCopies, limitCompiled } from '../../../../scripts/run/compiled-folder.ts';
import { temporaryFolder } from '../../../../scripts/run/snapshot.ts';

const folder = join(temporaryFolder(), `fieldbook-compiled-${process.pid}`);
const packages = join(folder, 'packages');
const kept = join(packages, '.cache/fieldbook/compiled-copies');

beforeEach(() => {
  mkdirSync(packages, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a script in a copy with these packages, and gives how many files are kept then. */
function runIn(name: string, code: string): number {
  const copy = join(folder, name);
  mkdirSync(copy);
  symlinkSync(packages, join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, 'main.mjs'), code);
  const options = ['--preserve-symlinks', '--preserve-symlinks-main', 'main.mjs'];
  const env = { ...process.env, ...compiledInCopies(copy) };
  delete env['NODE_DISABLE_COMPILE_CACHE'];
  const printed = execFileSync(process.execPath, options, { cwd: copy, env, encoding: 'utf8' });
  assert.equal(printed, `${name}\n`);
  return existsSync(kept) ? readdirSync(kept, { recursive: true }).length : 0;
}

test('a copy at another path takes what was compiled, and never of another text', () => {
  const first = runIn('a', 'console.log("a");');
  assert.equal(runIn('b', 'console.log("b");'), first);
});

test('what was compiled goes once it is too much', () => {
  mkdirSync(kept, { recursive: true });
  for (const name of ['a', 'b', 'c']) writeFileSync(join(kept, name), '');
  limitCompiled(packages, 3);
  assert.ok(existsSync(kept));
  limitCompiled(packages, 2);
  assert.ok(!existsSync(kept));
  limitCompiled(packages, 2);
});
