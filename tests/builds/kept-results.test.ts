import assert from 'node:assert/strict';
import { cpSync, globSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { isFull } from '../support/size.ts';
import { ProjectCopy } from '../support/project-copy.ts';
import { changes, keptPages, type Environment } from './changes.ts';
import { stateOf } from './folder-state.ts';
import { runIn } from './run.ts';

suite('a build takes what earlier ones have made', () => {
  const copy = new ProjectCopy(['package-lock.json']);
  let env: Environment = {
    SOURCE_DATE_EPOCH: '4000000000',
    FIELDBOOK_KEEP: '',
    FIELDBOOK_BUNDLES: isFull ? 'on' : 'off',
  };

  /** Builds the site, and gives its state and how many pages were as before. */
  async function build(more: Environment = {}): Promise<{ state: string; left: number }> {
    const { code, output } = await runIn(copy, 'build', { env: { ...env, ...more } });
    assert.equal(code, 0, output);
    const left = Number(/Built in .* pages \((\d+) as before\)/.exec(output)?.[1] ?? 0);
    return { state: stateOf(copy.path('dist')), left };
  }

  before(() => build());

  after(() => {
    copy.remove();
  });

  for (const { of, left, make, env: changed } of isFull ? changes : changes.slice(0, 1))
    test(`after a change of ${of} the site is that of a clean build, and ${left} pages were there`, async () => {
      make(copy);
      env = { ...env, ...changed };
      const kept = await build();
      const clean = await build({ FIELDBOOK_KEEP: 'off' });
      // First: a page too many that is made costs time, one too few is wrong.
      assert.equal(kept.state, clean.state);
      assert.deepEqual([kept.left, clean.left], [left, 0]);
    });

  if (isFull)
    test('what is damaged or not its own is made again', async () => {
      const files = globSync('node_modules/.cache/fieldbook/built/*/*/*', { cwd: copy.folder })
        .map((name) => copy.path(name))
        .sort();
      const former = stateOf(copy.path('dist'));
      assert.ok(files.length > keptPages);
      for (const [at, file] of files.entries()) {
        const bytes = readFileSync(file);
        if (at % 4 === 0) truncateSync(file, bytes.length - 1);
        if (at % 4 === 1) writeFileSync(file, bytes.fill(32, Math.floor(bytes.length / 2)));
        if (at % 4 === 2) cpSync(files[at + 1] ?? file, file);
      }
      const { state, left } = await build();
      assert.equal(state, former);
      assert.ok(left < keptPages, `${left} pages`);
      assert.equal((await build()).left, keptPages);
    });
});
