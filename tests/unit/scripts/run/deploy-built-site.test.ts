import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { collectScript } from '../../../../scripts/run/child.ts';
import { root } from '../../../../scripts/run/command.ts';

const top = mkdtempSync(join(tmpdir(), 'fieldbook-deploy-'));

after(() => {
  rmSync(top, { recursive: true });
});

const deploy = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  collectScript({ path: join(root, 'scripts/deploy.ts'), args, env });

test('a folder of somebody else is left alone, with every bad setting said at once', async () => {
  const folder = join(top, 'mine');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const { code, output } = await deploy(['--outDir', folder], {
    FIELDBOOK_SITE: 'books.example',
    FIELDBOOK_MAX_AGE_DAYS: 'never',
  });
  assert.equal(code, 1);
  const lines = output.split('\n');
  assert.equal(lines.length, 3, output);
  assert.match(
    lines[0] ?? '',
    /^FIELDBOOK_SITE: found "books\.example", expected an http or https/,
  );
  assert.match(lines[1] ?? '', /^FIELDBOOK_MAX_AGE_DAYS: found "never", expected a whole number/);
  assert.equal(
    lines[2],
    `${folder}: found a folder with files that no build made (notes.txt), expected a new or an empty folder, or one that a build made. Name another folder with \`--outDir\`, as /tmp/site.`,
  );
  assert.deepEqual(readdirSync(folder), ['notes.txt']);
});

test('an option that is none is refused, and so is the folder of the site', async () => {
  const { code, output } = await deploy(['--outdir', 'x', '--outDir=dist']);
  assert.equal(code, 1);
  const expected = '--site <folder> or --outDir <folder>';
  assert.ok(output.startsWith(`command line: found \`--outdir\`, expected ${expected}. `), output);
  assert.match(output, /^dist: found a place inside dist, where the site is, /m);
});
