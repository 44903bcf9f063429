import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FilePage, pair } from '../../../support/storage/file-page.ts';

const own = 'fieldbook/2/values/main/';

test('values and ticks follow the reader, who is asked once', () => {
  const [a, b] = pair({ edge: 'edge.example' });
  assert.equal(b.value('edge'), 'edge.example');
  b.type('edge', 'new.example');
  b.tick('push/find');
  assert.deepEqual(b.linkTo(a), { note: 'carried', offer: undefined });
  assert.equal(a.value('edge'), 'new.example');
  assert.deepEqual(a.done, ['push/find']);
  a.tick('push/find', false);
  a.linkTo(b);
  assert.deepEqual(b.done, []);
});

test('a text over the limit stays whatever link comes in', () => {
  const [a, b] = pair({ list: 'short' });
  const long = 'x'.repeat(60_000);
  b.type('list', long);
  a.linkTo(b);
  assert.equal(b.value('list'), long);
  a.type('list', 'short again');
  a.linkTo(b);
  assert.equal(b.value('list'), long);
  b.type('list', 'mended');
  a.linkTo(b);
  assert.equal(b.value('list'), 'mended');
  b.linkTo(a);
  assert.equal(a.value('list'), 'mended');
});

test('what a page last carried of a text over the limit replaces nothing when the reader agrees', () => {
  const [a, b] = [new FilePage(), new FilePage()];
  b.type('list', 'short');
  b.type('list', 'x'.repeat(60_000));
  a.type('list', 'typed later');
  a.linkTo(b);
  b.decide([]);
  b.linkTo(a);
  assert.equal(a.value('list'), 'typed later');
});

test('a page whose only value is over the limit is no page without values', () => {
  const [a, b] = [new FilePage(), new FilePage()];
  a.type('list', 'short');
  b.type('list', 'x'.repeat(60_000));
  assert.equal(a.linkTo(b).offer?.isFresh, false);
});

for (const [key, text, isFresh] of [
  [`${own}edge`, '{"text":"x","since":1}', false],
  ['fieldbook.values', '{"version":1,"values":{"edge":7}}', false],
  ['fieldbook.values', '{"version":3}', false],
  ['fieldbook.done', '{"push":null}', true],
  ['fieldbook/2/runs/1', '{}', true],
  ['fieldbook/3/values/main/edge', 'x', true],
] as const) {
  test(`a page with ${text} under ${key} ${isFresh ? 'has no' : 'may have a'} value`, () => {
    const [a, b] = [new FilePage(), new FilePage()];
    b.shared.texts.set(key, text);
    a.type('list', 'short');
    assert.equal(a.linkTo(b).offer?.isFresh, isFresh);
  });
}

for (const [what, key, text] of [
  ['a key of a later version', 'fieldbook/2/runs/1', '{}'],
  ['the key of another value', `${own}other`, '{"text":"x","since":1}'],
  ['one value of version 1', 'fieldbook.values', '{"version":1,"values":{"other":7}}'],
] as const) {
  test(`a value that was cleared stays cleared beside ${what} that is foreign`, () => {
    const [a, b] = pair({ edge: 'edge.example' });
    b.shared.texts.set(key, text);
    b.reload();
    b.type('edge', '');
    b.linkTo(a);
    assert.equal(a.value('edge'), undefined);
    a.linkTo(b);
    assert.equal(b.value('edge'), undefined);
  });
}

test('a value that was cleared while another could not be stored stays cleared', () => {
  const [a, b] = pair({ edge: 'edge.example' });
  b.seat.fault = 'full';
  b.type('other', 'typed');
  b.type('edge', '');
  b.linkTo(a);
  assert.equal(a.value('edge'), undefined);
  assert.equal(a.value('other'), 'typed');
  a.linkTo(b);
  assert.equal(b.value('edge'), undefined);
});

for (const [what, key, text] of [
  ['its own text', `${own}edge`, '{"text":"x","since":1}'],
  ['the document of version 1', 'fieldbook.values', '{"version":3}'],
] as const) {
  test(`a value does not count as cleared where ${what} cannot be read, and is not written`, () => {
    const [a, b] = pair();
    b.shared.texts.set('fieldbook.values', '{"version":1,"values":{"edge":"edge.example"}}');
    b.reload();
    b.linkTo(a);
    assert.equal(a.value('edge'), 'edge.example');
    b.shared.texts.delete('fieldbook.values');
    b.shared.texts.set(key, text);
    a.linkTo(b);
    assert.equal(b.shared.texts.get(key), text);
    assert.equal(b.value('edge'), undefined);
    b.linkTo(a);
    assert.equal(a.value('edge'), 'edge.example');
  });
}

test('a value that the reader keeps against the offer is not replaced by the next link', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  const [a, b] = [new FilePage(), new FilePage()];
  b.type('edge', 'own.example');
  t.mock.timers.tick(1000);
  a.type('edge', 'edge.example');
  a.type('other', 'other.example');
  a.linkTo(b);
  b.decide(['other']);
  assert.equal(b.value('edge'), 'own.example');
  a.linkTo(b);
  assert.equal(b.value('edge'), 'own.example');
  b.linkTo(a);
  assert.equal(a.value('edge'), 'own.example');
  t.mock.timers.tick(1000);
  a.type('edge', 'newer.example');
  a.linkTo(b);
  assert.equal(b.value('edge'), 'newer.example');
});

test('a foreign entry stays in its place when a link brings another', () => {
  const [a, b] = pair();
  const foreign = '{"text":"x","since":1}';
  b.shared.texts.set(`${own}edge`, foreign);
  b.shared.texts.set('fieldbook/2/done/push/find', foreign);
  a.type('edge', 'edge.example');
  a.tick('push/find');
  a.linkTo(b);
  assert.equal(b.shared.texts.get(`${own}edge`), foreign);
  assert.equal(b.shared.texts.get('fieldbook/2/done/push/find'), foreign);
  assert.deepEqual(
    [...b.shared.texts.keys()].filter((key) => key.includes('aside')),
    [],
  );
});

test('where the storage is full, what was agreed to is on the page, and the page says so', () => {
  const [a, b] = [new FilePage(), new FilePage()];
  a.type('edge', 'edge.example');
  b.seat.fault = 'full';
  const { offer } = a.linkTo(b);
  b.decide(Object.keys(offer?.values ?? {}));
  assert.equal(b.value('edge'), 'edge.example');
  assert.equal(b.store.trouble, 'full');
  b.type('edge', 'typed.example');
  b.seat.fault = undefined;
  b.store.sync();
  a.linkTo(b);
  assert.equal(b.value('edge'), 'typed.example');
  assert.equal(b.store.trouble, undefined);
});

test('where the storage is full, what a link of the session brings is on the page', () => {
  const [a, b] = pair();
  b.seat.fault = 'full';
  a.type('edge', 'edge.example');
  a.linkTo(b);
  assert.equal(b.value('edge'), 'edge.example');
  assert.equal(b.store.trouble, 'full');
  b.linkTo(a);
  assert.equal(a.value('edge'), 'edge.example');
});

test('what the reader typed since the offer stays', () => {
  const [a, b] = [new FilePage(), new FilePage()];
  a.type('edge', 'edge.example');
  a.type('other', 'other.example');
  a.linkTo(b);
  b.type('edge', 'typed.example');
  b.decide(['edge', 'other']);
  assert.equal(b.value('edge'), 'typed.example');
  assert.equal(b.value('other'), 'other.example');
});
