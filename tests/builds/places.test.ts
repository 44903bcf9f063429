import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, suite, test } from 'node:test';
import { sample } from '../support/size.ts';
import { ProjectCopy } from '../support/project-copy.ts';
import { leftovers, stateOf } from './folder-state.ts';
import { runIn } from './run.ts';

const time = { SOURCE_DATE_EPOCH: '4000000000' };

// Windows takes some of these characters in no name.
const names =
  process.platform === 'win32'
    ? ["운영 절차서 #1 %20 'a' & b"]
    : ["운영 절차서 #1 %20 'a' & b", 'x "y" ?z [*] {a,b} (c)! $d'];

suite('a checkout lies anywhere', () => {
  const usual = new ProjectCopy();
  const copies = sample(names).map((name) => new ProjectCopy([], name));

  after(() => {
    for (const copy of [usual, ...copies]) copy.remove();
  });

  test('site and bundles have the same bytes as those of a usual place', async () => {
    assert.deepEqual((await runIn(usual, 'bundle', { env: time })).code, 0);
    for (const copy of copies) {
      const { code, output } = await runIn(copy, 'bundle', { env: time });
      assert.equal(code, 0, output);
      for (const folder of ['dist', 'bundles'])
        assert.equal(stateOf(copy.path(folder)), stateOf(usual.path(folder)), copy.folder);
      assert.ok(existsSync(copy.path('dist/en/index.html')));
      assert.deepEqual(leftovers(copy.folder), []);
    }
  });
});
