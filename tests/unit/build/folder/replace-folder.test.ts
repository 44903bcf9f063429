import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { recoverFolder, replaceFolder } from '../../../../src/build/folder/replace-folder.ts';
import { makeWorkFolder } from '../../../../src/build/folder/work-folder.ts';

const top = mkdtempSync(join(tmpdir(), 'fieldbook-replace-'));
const module = join(import.meta.dirname, '../../../../src/build/folder');
let count = 0;
let place = '';

/** Writes a state of two files that name it. */
function write(folder: string, state: string): Promise<void> {
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), state);
  return Promise.resolve();
}

const read = (name: string) => readFileSync(join(place, name), 'utf8');
const beside = () => readdirSync(join(place, '..'));

/** Runs a script in another process, which cannot end it by itself, and kills it when it says so. */
async function killWhenReady(script: string): Promise<void> {
  const args = ['--input-type=module', '--eval', script];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
}

suite('a folder is replaced as a whole', () => {
  beforeEach(() => {
    place = join(top, String((count += 1)), 'dist');
  });

  after(() => {
    rmSync(top, { recursive: true, force: true });
  });

  test('the new one takes the place, and nothing else is left', async () => {
    await replaceFolder(place, (folder) => write(folder, 'one'));
    await replaceFolder(place, (folder) => {
      assert.equal(read('a'), 'one');
      return write(folder, 'two');
    });
    assert.deepEqual([read('a'), read('b'), beside()], ['two', 'two', ['dist']]);
  });

  test('a failure leaves the former one', async () => {
    await replaceFolder(place, (folder) => write(folder, 'one'));
    const failing = replaceFolder(place, async (folder) => {
      await write(folder, 'two');
      throw new Error('no');
    });
    await assert.rejects(failing, /^Error: no$/);
    assert.deepEqual([read('a'), read('b'), beside()], ['one', 'one', ['dist']]);
  });

  test('several at once all succeed', async () => {
    const states = Array.from({ length: 20 }, (_, index) => String(index));
    await Promise.all(
      states.map((state) => replaceFolder(place, (folder) => write(folder, state))),
    );
    assert.equal(read('a'), read('b'));
    assert.deepEqual(beside(), ['dist']);
  });

  test('where the place is a link, its target is replaced', async () => {
    const target = join(place, '../target');
    mkdirSync(target, { recursive: true });
    symlinkSync(target, place, 'junction');
    await replaceFolder(place, (folder) => write(folder, 'one'));
    assert.equal(readFileSync(join(target, 'a'), 'utf8'), 'one');
    assert.deepEqual(beside(), ['dist', 'target']);
  });

  test('what a killed run left is removed by the next, what a living one has is not', async () => {
    mkdirSync(join(place, '..'), { recursive: true });
    await killWhenReady(`
      import { replaceFolder } from ${JSON.stringify(join(module, 'replace-folder.ts'))};
      await replaceFolder(${JSON.stringify(place)}, () => {
        console.log('ready');
        return new Promise((done) => setTimeout(done, 60_000));
      });`);
    assert.equal(beside().length, 1);
    const own = makeWorkFolder(place);
    await replaceFolder(place, (folder) => write(folder, 'one'));
    assert.ok(existsSync(own));
    rmSync(own, { recursive: true });
    assert.deepEqual(beside(), ['dist']);
  });

  test('no moment is without a whole folder', { skip: process.platform === 'win32' }, async () => {
    await replaceFolder(place, (folder) => write(folder, 'x'));
    // Another process looks as fast as it can, while this one replaces the folder.
    const looking = `
      import { existsSync } from 'node:fs';
      console.log('ready');
      let absent = 0;
      for (let looks = 0; !existsSync(process.argv[1] + '/end'); looks += 1)
        if (!existsSync(process.argv[1] + '/a')) absent += 1;
      process.exitCode = Math.min(absent, 100);`;
    const args = ['--input-type=module', '--eval', looking, place];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const end = once(child, 'close');
    await once(child.stdout, 'data');
    for (let swaps = 0; swaps < 100; swaps += 1)
      await replaceFolder(place, (folder) => write(folder, 'x'));
    await replaceFolder(place, (folder) => {
      writeFileSync(join(folder, 'end'), '');
      return write(folder, 'x');
    });
    assert.deepEqual(await end, [0, null]);
  });

  test('a run killed between two renames, where folders cannot be exchanged', async () => {
    await replaceFolder(place, (folder) => write(folder, 'one'));
    await killWhenReady(`
      import { renameSync } from 'node:fs';
      import { join } from 'node:path';
      import { makeWorkFolder } from ${JSON.stringify(join(module, 'work-folder.ts'))};
      const place = ${JSON.stringify(place)};
      renameSync(place, join(makeWorkFolder(place), 'former-1'));
      console.log('ready');
      await new Promise((done) => setTimeout(done, 60_000));`);
    assert.equal(existsSync(place), false);
    recoverFolder(place);
    assert.deepEqual([read('a'), read('b'), beside()], ['one', 'one', ['dist']]);
  });
});
