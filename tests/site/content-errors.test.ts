import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { astro } from '../../scripts/run/astro.ts';
import { collectScript } from '../../scripts/run/child.ts';
import { root } from '../../scripts/run/command.ts';
import { displayName } from '../../src/content/read/text-file.ts';
import { fixtureContent } from '../support/fixture-site.ts';

suite('a build of content with a mistake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-mistake-'));
  const file = join(folder, 'runbooks/disk-notices/runbook.yaml');
  const env = { FIELDBOOK_CONTENT: folder };
  const message = `${displayName(file)}:5:1: found "some" at \`minutes\`, expected a number. Write a whole number of minutes, as 40.`;

  before(() => {
    cpSync(fixtureContent, folder, { recursive: true });
    writeFileSync(file, readFileSync(file, 'utf8').replace('minutes: 40', 'minutes: some'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  test('says what is wrong, and that nothing was replaced', async () => {
    const script = { path: join(root, 'scripts/astro.ts'), args: ['build'], env };
    assert.deepEqual(await collectScript(script), {
      code: 1,
      output: `${message}\nNothing was replaced: what was built before is as it was.`,
    });
  });

  test('is refused too where the mistake is mended after the content was copied', async () => {
    const wrong = readFileSync(file, 'utf8');
    const temporary = mkdtempSync(join(tmpdir(), 'fieldbook-mended-'));
    const build = spawn(process.execPath, [join(root, 'scripts/astro.ts'), 'build'], {
      cwd: root,
      env: { ...process.env, ...env, TMPDIR: temporary },
    });
    let output = '';
    for (const stream of [build.stdout, build.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const end = once(build, 'close');
    // Written last, where each runbook stands in the copy.
    const isCopied = () =>
      globSync('.fieldbook-build*/runbooks.packed.json', { cwd: temporary }).length > 0;
    while (!isCopied() && build.exitCode === null) await pause(5);
    writeFileSync(file, wrong.replace('minutes: some', 'minutes: 40'));
    try {
      assert.deepEqual(await end, [1, null], output);
      assert.ok(output.includes(message), output);
    } finally {
      writeFileSync(file, wrong);
      rmSync(temporary, { recursive: true });
    }
  });

  test('is refused by Astro itself too', async () => {
    const script = astro('build');
    const { code, output } = await collectScript({ ...script, env: { ...script.env, ...env } });
    assert.equal(code, 1);
    assert.ok(output.includes(message), output);
  });
});
