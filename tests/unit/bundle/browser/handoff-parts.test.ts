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

test('values that are too large for an address are said to be missing, ticks come along', () => {
  const [a, b] = pair();
  for (let at = 0; at < 9; at += 1) a.type(`list${at}`, 'x'.repeat(45_000));
  a.tick('push/a');
  assert.deepEqual(a.linkTo(b), { note: 'tooLarge', offer: undefined });
  assert.deepEqual(b.done, ['push/a']);
  assert.equal(b.value('known'), 'both');
  const home = new FilePage();
  assert.equal(a.linkTo(home).note, 'tooLarge');
  home.decide(undefined);
  assert.equal(a.linkTo(home).note, 'tooLarge');
  assert.equal(home.linkTo(new FilePage()).note, 'tooLarge');
});

test('settings come along where even the ticks are too many for an address', () => {
  const [a, b] = pair();
  a.seat.storage.set('fieldbook.theme', 'dark');
  const id = (at: number) => `${at}`.padEnd(99, 'x');
  const names = Array.from({ length: 4200 }, (_, at) => `done/${id(at % 9)}/${id(at)}`);
  for (const name of names) a.shared.texts.set(`fieldbook/2/${name}`, '{"text":"done"}');
  assert.equal(a.linkTo(b).note, 'tooLarge');
  assert.equal(b.shared.texts.get('fieldbook.theme'), 'dark');
  assert.deepEqual(b.done, []);
});

test('ticks on two pages that know each other are kept step by step, and so is the taking away of one', () => {
  const [a, b] = pair();
  for (const step of ['find', 'check', 'record']) b.tick(`push/${step}`);
  a.tick('push/uri');
  a.linkTo(b);
  assert.deepEqual(b.done, ['push/check', 'push/find', 'push/record', 'push/uri']);
  b.tick('push/check', false);
  b.linkTo(a);
  assert.deepEqual(a.done, ['push/find', 'push/record', 'push/uri']);
});
