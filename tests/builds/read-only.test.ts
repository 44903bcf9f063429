import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { ProjectCopy } from '../support/project-copy.ts';
import { leftovers, stateOf } from './folder-state.ts';
import { readOnly, type ReadOnly } from './read-only.ts';
import { runIn } from './run.ts';

/** A folder on another file system than that of temporary files, if the machine has one that it offers to everybody. */
function otherFileSystem(): string {
  const own = statSync(tmpdir()).dev;
  const other = ['/dev/shm', '/var/tmp', '/tmp'].find((folder) => {
    const stats = statSync(folder, { throwIfNoEntry: false });
    return stats !== undefined && stats.dev !== own;
  });
  return mkdtempSync(join(other ?? tmpdir(), 'fieldbook-elsewhere-'));
}

suite('a checkout that is read-only', { skip: process.platform === 'win32' }, () => {
  const copy = new ProjectCopy();
  const temporary = mkdtempSync(join(tmpdir(), 'fieldbook-temporary-'));
  const elsewhere = otherFileSystem();
  const env = { FIELDBOOK_BUNDLES: 'off', SOURCE_DATE_EPOCH: '4000000000', TMPDIR: temporary };
  let checkout: ReadOnly;
  let former: string;

  before(async () => {
    const { code, output } = await runIn(copy, 'build', { env });
    assert.equal(code, 0, output);
    former = stateOf(copy.path('dist'));
    // Where nobody may mount, another user runs what follows.
    for (const folder of [temporary, elsewhere]) chmodSync(folder, 0o777);
    checkout = readOnly(copy.folder);
  });

  after(() => {
    checkout.undo();
    copy.remove();
    for (const folder of [temporary, elsewhere]) rmSync(folder, { recursive: true });
  });

  test('cannot be written by what runs in it', async () => {
    const script = copy.path('scripts/astro.ts');
    const { code, output } = await runIn(copy, 'build', {
      env,
      by: ([node = '']) =>
        checkout.by([node, '-e', `fs.appendFileSync(${JSON.stringify(script)}, '')`]),
    });
    assert.notEqual(code, 0);
    assert.match(output, /EROFS|EACCES/);
  });

  test('is built into a folder on another file system, with the same bytes', async () => {
    const site = join(elsewhere, 'site');
    // A former site that is to be replaced there, also by another user.
    mkdirSync(site);
    chmodSync(site, 0o777);
    cpSync(copy.path('dist/build.json'), join(site, 'build.json'));
    const { by } = checkout;
    const { code, output } = await runIn(copy, 'build', { env, by, args: ['--outDir', site] });
    assert.equal(code, 0, output);
    assert.equal(stateOf(site), former);
    assert.deepEqual([...leftovers(elsewhere), ...leftovers(temporary)], []);
  });

  test('has its site packed into a folder elsewhere, without another build', async () => {
    const bundles = join(elsewhere, 'bundles');
    const { by } = checkout;
    const { code, output } = await runIn(copy, 'bundle', { env, by, args: ['--outDir', bundles] });
    assert.equal(code, 0, output);
    assert.doesNotMatch(output, /building it/);
    assert.ok(readdirSync(bundles).some((name) => name.endsWith('-all.zip')));
    assert.deepEqual([...leftovers(elsewhere), ...leftovers(temporary)], []);
  });

  test('is deployed with its site, which is built, in folders elsewhere', async () => {
    const site = join(elsewhere, 'built');
    const deployed = join(elsewhere, 'deployed');
    const { by } = checkout;
    const args = ['--site', site, '--outDir', deployed];
    // The site of the checkout is of another time.
    const later = { ...env, SOURCE_DATE_EPOCH: '4010000000' };
    const { code, output } = await runIn(copy, 'deploy', { env: later, by, args });
    assert.equal(code, 0, output);
    assert.match(output, /^Built in /m);
    assert.deepEqual(readdirSync(deployed).sort(), ['build.json', 'nginx', 'www']);
    assert.deepEqual([...leftovers(elsewhere), ...leftovers(temporary)], []);
    const again = await runIn(copy, 'deploy', { env: later, by, args });
    assert.equal(again.code, 0, again.output);
    assert.doesNotMatch(again.output, /^Built in /m);
  });

  for (const command of ['bundle', 'deploy'] as const)
    test(`is told which option of ${command} names the folder of the site`, async () => {
      const { code, output } = await runIn(copy, command, {
        env: { ...env, SOURCE_DATE_EPOCH: '4010000000' },
        by: checkout.by,
        args: ['--outDir', join(elsewhere, 'other')],
      });
      assert.equal(code, 1, output);
      assert.match(output, /^dist: found a .* name another folder with `--site`/im);
      assert.doesNotMatch(output, /outDir/);
    });

  test('keeps its former site, and a person reads what to do', async () => {
    const { code, output } = await runIn(copy, 'build', { env, by: checkout.by });
    assert.equal(code, 1, output);
    assert.match(
      output,
      /dist: found a (?:file system that is read-only|folder that you may not write) /,
    );
    assert.match(output, /name another folder with `--outDir`/i);
    assert.doesNotMatch(output, /^\s+at /m);
    assert.equal(stateOf(copy.path('dist')), former);
  });
});
