import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { ProjectCopy } from '../support/project-copy.ts';
import { randomNumbers } from '../support/size.ts';
import { leftovers, stateOf } from './folder-state.ts';
import { runIn, start, type Command } from './run.ts';

const signals = ['SIGKILL', 'SIGINT', 'SIGKILL', 'SIGTERM'] as const;
const folders = ['dist', 'bundles', 'site'] as const;
const temporary = mkdtempSync(join(tmpdir(), 'fieldbook-killed-'));

/** Two builds of the same sources that differ in their date. */
const variants = ['4000000000', '4010000000'].map((seconds) => ({
  FIELDBOOK_BUNDLES: 'off',
  SOURCE_DATE_EPOCH: seconds,
  TMPDIR: temporary,
}));

suite('runs that are killed, or at work at once', () => {
  const copy = new ProjectCopy();
  const whole = {
    dist: new Set<string>(),
    bundles: new Set<string>(),
    site: new Set<string>(),
  };
  const usualMs = { build: 0, bundle: 0, deploy: 0 };

  /** Kills a run after some time: it alone, or with all that it started, as Ctrl C in a terminal does. */
  async function killAfter(script: Command, milliseconds: number, count: number): Promise<void> {
    const { child, end } = start(copy, script, { env: variants[count % 2] ?? {} });
    const timer = setTimeout(() => {
      const target = (count % 3 === 0 ? 1 : -1) * (child.pid ?? 0);
      process.kill(target, signals[count % signals.length]);
    }, milliseconds);
    await end;
    clearTimeout(timer);
  }

  function assertWhole(when: string): void {
    for (const folder of folders)
      assert.ok(whole[folder].has(stateOf(copy.path(folder))), `${folder}, ${when}`);
  }

  async function assertRunsAgain(script: Command): Promise<void> {
    const { code, output } = await runIn(copy, script, { env: variants[0] ?? {} });
    assert.equal(code, 0, output);
    assertWhole('after the next run');
    assert.deepEqual([...leftovers(copy.folder), ...leftovers(temporary)], []);
  }

  before(async () => {
    for (const env of variants) {
      const begin = performance.now();
      const { code, output } = await runIn(copy, 'build', { env });
      assert.equal(code, 0, output);
      usualMs.build = performance.now() - begin;
      const packed = await runIn(copy, 'bundle', { env });
      assert.equal(packed.code, 0, packed.output);
      usualMs.bundle = performance.now() - begin;
      const deployBegin = performance.now();
      const deployed = await runIn(copy, 'deploy', { env });
      assert.equal(deployed.code, 0, deployed.output);
      usualMs.deploy = usualMs.build + performance.now() - deployBegin;
      for (const folder of folders) whole[folder].add(stateOf(copy.path(folder)));
    }
  });

  after(() => {
    copy.remove();
    rmSync(temporary, { recursive: true });
  });

  test('two whole states are told apart', () => {
    for (const folder of folders) assert.equal(whole[folder].size, 2, folder);
  });

  for (const script of ['build', 'bundle', 'deploy'] as const)
    test(`a ${script} leaves a whole former or a whole new state`, async () => {
      for (const [count, part] of randomNumbers(50).entries()) {
        await killAfter(script, part * usualMs[script], count);
        assertWhole(`killed at ${part} of a ${script} by ${signals[count % signals.length] ?? ''}`);
      }
      await assertRunsAgain(script);
    });

  for (const script of ['build', 'bundle'] as const)
    test(`two of ${script} at once both end well, and leave one whole state`, async () => {
      const runs = variants.map((env) => start(copy, script, { env }));
      for (const { end, output } of runs) assert.equal(await end, 0, output());
      assertWhole(`after two of ${script} at once`);
      assert.deepEqual([...leftovers(copy.folder), ...leftovers(temporary)], []);
    });
});
