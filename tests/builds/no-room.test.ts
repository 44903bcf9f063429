import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, suite, test } from 'node:test';
import { ProjectCopy } from '../support/project-copy.ts';
import { leftovers, stateOf } from './folder-state.ts';
import { runIn } from './run.ts';

const temporary = mkdtempSync(join(tmpdir(), 'fieldbook-no-room-'));
const smallDisk = pathToFileURL(join(import.meta.dirname, 'small-disk.ts')).href;

suite('without room for the new files', () => {
  const copy = new ProjectCopy();
  const former = { FIELDBOOK_BUNDLES: 'off', SOURCE_DATE_EPOCH: '4000000000', TMPDIR: temporary };
  const later = { ...former, SOURCE_DATE_EPOCH: '4010000000' };
  const states = () => [stateOf(copy.path('dist')), stateOf(copy.path('bundles'))];
  let formerStates: string[];

  before(async () => {
    const { code, output } = await runIn(copy, 'bundle', { env: former });
    assert.equal(code, 0, output);
    formerStates = states();
  });

  after(() => {
    copy.remove();
    rmSync(temporary, { recursive: true });
  });

  function assertNothingLeft(): void {
    assert.deepEqual([...leftovers(copy.folder), ...leftovers(temporary)], []);
  }

  function assertFormer(output: string): void {
    assert.deepEqual(states(), formerStates, output);
    assert.match(output, /Nothing was replaced: what was built before is as it was\.\n?$/);
    assert.doesNotMatch(output, /^\s+at /m);
  }

  function assertNothingChanged(output: string): void {
    assertFormer(output);
    assertNothingLeft();
  }

  for (const [where, kilobytes, part] of [
    ['sources are copied', 200, ''],
    ['pages are written', 100, '/dist/'],
    ['the site is put beside the former one', 0, ''],
  ] as const)
    test(`on a disk that is full when ${where}`, async () => {
      const full = kilobytes === 0 ? copy.folder : temporary;
      const { code, output } = await runIn(copy, 'bundle', {
        env: {
          ...later,
          NODE_OPTIONS: `--import ${smallDisk}`,
          SMALL_DISK: full,
          SMALL_DISK_PART: part,
          SMALL_DISK_BYTES: String(kilobytes * 1000),
        },
      });
      assert.equal(code, 1, output);
      assert.match(output, /found a full disk \(ENOSPC\), expected room .* Free some space/);
      assert.doesNotMatch(output, /\.fieldbook-/);
      assertNothingChanged(output);
    });

  /** Builds with a limit of the shell, fails, and gives what was said. */
  function failUnder(limit: string): string {
    const script = `ulimit ${limit}; exec "$0" scripts/astro.ts build`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath], {
      cwd: copy.folder,
      env: { ...copy.env, ...later },
      encoding: 'utf8',
    });
    assert.equal(status, 1, stdout + stderr);
    return stdout;
  }

  test('where files may have no more than a size', { skip: process.platform === 'win32' }, () => {
    const output = failUnder('-f 100');
    assert.match(output, /found a limit on the size of files \(EFBIG\).*ulimit -f unlimited/);
    assertNothingChanged(output);
  });

  test('where few files may be open', { skip: process.platform === 'win32' }, () => {
    const output = failUnder('-n 26');
    assert.match(output, /found a limit on the number of open files \(EMFILE\).*ulimit -n 1024/);
    // What is in the way of a new process may also be in the way of removing a folder: the next run does.
    assertFormer(output);
  });

  test('the next run with room needs no cleaning', async () => {
    const { code, output } = await runIn(copy, 'bundle', { env: later });
    assert.equal(code, 0, output);
    assert.notDeepEqual(states(), formerStates);
    assertNothingLeft();
  });
});
