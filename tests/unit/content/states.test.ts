import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRunbooks } from '../../../src/content/read/load.ts';

for (const { id, commands } of loadRunbooks()) {
  test(`${id}: what a state command shows is told after each change for itself`, () => {
    const changes = Object.entries(commands).filter(([, { state }]) => state !== undefined);
    assert.ok(changes.length > 5);
    const said = new Map<string, string>();
    for (const [change, { state = '', after }] of changes) {
      assert.ok((after ?? commands[state])?.expect.length, `${change}: nothing is expected`);
      if (after !== undefined) continue;
      assert.equal(
        said.get(state),
        undefined,
        `${change}: ${state} shows what is so after another`,
      );
      said.set(state, change);
    }
  });
}
