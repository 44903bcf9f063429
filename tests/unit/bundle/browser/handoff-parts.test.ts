import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FilePage, pair } from '../../../support/storage/file-page.ts';

test('ticks that a reader agrees to are added to those of the page', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  const [a, b] = [new FilePage(), new FilePage()];
  b.tick('push/c');
  b.tick('proxy/a');
  t.mock.timers.tick(1000);
  for (const step of ['push/a', 'push/b', 'proxy/a']) a.tick(step);
  a.tick('proxy/a', false);
  assert.equal(a.linkTo(b).offer?.steps, 2);
  b.decide([]);
  assert.deepEqual(b.done, ['proxy/a', 'push/a', 'push/b', 'push/c']);
  b.linkTo(a);
  assert.deepEqual(a.done, b.done);
});

test('a link with ticks that are all here offers nothing, and does not teach its session', () => {
  const [a, b] = [new FilePage(), new FilePage()];
  a.tick('push/a');
  b.tick('push/a');
  assert.equal(a.linkTo(b).offer, undefined);
  a.type('edge', 'edge.example');
  assert.deepEqual(a.linkTo(b).offer, {
    values: { edge: 'edge.example' },
    steps: 0,
    isFresh: true,
  });
});

test('an odd tick stays where a link brings others', () => {
  const [a, b] = pair();
  b.tick('push/Odd Step');
  a.tick('push/a');
  a.linkTo(b);
  assert.deepEqual(b.done, ['push/Odd Step', 'push/a']);
});
