import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRunbooks } from '../../../src/content/read/load.ts';
import { pairs as exchangePairs } from '../../powershell/exchange/pairs.ts';
import { pairs as lyncPairs } from '../../powershell/lync/pairs.ts';

const tried = new Set(
  [...exchangePairs, ...lyncPairs].map(({ change, undo }) => `${change} and ${undo}`),
);

// What the checks of content cannot know of an undo, as which of two values is the earlier one, the models show.
for (const { id, commands } of loadRunbooks()) {
  test(`${id}: each change is tried with its undo against models of the servers`, () => {
    const pairs = Object.entries(commands).flatMap(([change, { undo }]) =>
      typeof undo === 'string' ? [`${change} and ${undo}`] : [],
    );
    assert.ok(pairs.length > 0);
    assert.deepEqual(
      pairs.filter((pair) => !tried.has(pair)),
      [],
    );
  });
}
