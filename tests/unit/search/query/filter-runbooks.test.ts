import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isFiltering,
  type ListedRunbook,
  runbookFilter,
} from '../../../../src/search/query/filter-runbooks.ts';

function listed(id: string, title: string, more: Partial<ListedRunbook> = {}): ListedRunbook {
  const texts = { products: 'Contoso Files 5', state: '', summary: '' };
  const counts = { minutes: '', values: '', tasks: '', steps: '' };
  return { id, products: ['files-5'], state: '', texts: { title, ...texts, ...counts }, ...more };
}

const list = [
  listed('renew-certificates', 'Renew the certificates of the relay'),
  listed('depot', 'Réparer le dépôt de l’Œuvre', { products: ['files-5', 'files-4'] }),
  listed('push', '푸시 알림 서버 설정', { state: 'retired' }),
  listed('yuming', '更新服务器的证书', { state: 'retired', products: ['files-4'] }),
];
const find = runbookFilter(list);
const nothing = { words: '', product: '', state: '' };
const idsFor = (filter: Partial<typeof nothing>) =>
  find({ ...nothing, ...filter }).map(({ id }) => id);

test('without a wish every runbook is found, in the order of the list', () => {
  assert.deepEqual(
    idsFor({}),
    list.map(({ id }) => id),
  );
  assert.equal(isFiltering(nothing), false);
  assert.equal(isFiltering({ ...nothing, words: '  ' }), false);
  assert.equal(isFiltering({ ...nothing, state: 'retired' }), true);
});

test('all words have to be there, in any order, case and part', () => {
  assert.deepEqual(idsFor({ words: 'RELAY renew' }), ['renew-certificates']);
  assert.deepEqual(idsFor({ words: 'ertific' }), ['renew-certificates']);
  assert.deepEqual(idsFor({ words: 'relay nothing' }), []);
});

test('accents and ligatures may be left out', () => {
  assert.deepEqual(idsFor({ words: 'reparer depot' }), ['depot']);
  assert.deepEqual(idsFor({ words: 'oeuvre' }), ['depot']);
  assert.deepEqual(idsFor({ words: 'DÉPÔT' }), ['depot']);
});

test('Korean is found by a part of a word, and whichever way it is spaced', () => {
  assert.deepEqual(idsFor({ words: '버 설' }), ['push']);
  assert.deepEqual(idsFor({ words: '푸시알림' }), ['push']);
});

test('Chinese is found by any characters that follow one another', () => {
  assert.deepEqual(idsFor({ words: '器的证' }), ['yuming']);
});

test('products and states narrow the list down together with the words', () => {
  assert.deepEqual(idsFor({ product: 'files-4' }), ['depot', 'yuming']);
  assert.deepEqual(idsFor({ product: 'files-4', state: 'retired' }), ['yuming']);
  assert.deepEqual(idsFor({ state: 'retired', words: '서버' }), ['push']);
});

test('the name of a product is found like any other word', () => {
  assert.equal(idsFor({ words: 'contoso' }).length, list.length);
});
