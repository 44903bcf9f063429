import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchesKey } from '../../../../src/components/page/later-keys.ts';
import {
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../../../src/components/search/recent-searches.ts';
import { locales } from '../../../../src/locales.ts';
import { SharedStorage } from '../../../support/storage/shared-storage.ts';

function tab(texts: Readonly<Record<string, string>> = {}) {
  const shared = new SharedStorage();
  for (const [key, text] of Object.entries(texts)) shared.texts.set(key, text);
  return { shared, seat: shared.open() };
}

test('the last five queries are kept, the newest first and each once', () => {
  const { seat } = tab();
  for (const query of ['one way', 'two', 'three', 'four', 'One  Way', 'five', 'six'])
    rememberSearch(query, 'en', seat.storage);
  assert.deepEqual(recentSearches('en', seat.storage), [
    'six',
    'five',
    'One  Way',
    'four',
    'three',
  ]);
});

test('a language has its own queries, but names and numbers are in all', () => {
  const { seat } = tab();
  for (const query of [
    '인증서',
    'Set-AuthConfig 443',
    'edge01.contoso.com',
    'EnablePush',
    '443 포트',
  ])
    rememberSearch(query, 'ko', seat.storage);
  const names = ['EnablePush', 'edge01.contoso.com', 'Set-AuthConfig 443'];
  assert.deepEqual(recentSearches('ko', seat.storage), ['443 포트', ...names, '인증서']);
  for (const locale of locales)
    if (locale !== 'ko') assert.deepEqual(recentSearches(locale, seat.storage), names);
});

test('all of them are forgotten at once', () => {
  const { shared, seat } = tab({ other: 'x' });
  for (const query of ['port', '443']) rememberSearch(query, 'en', seat.storage);
  forgetSearches(seat.storage);
  assert.deepEqual([...shared.texts], [['other', 'x']]);
});

const foreign = [
  '',
  'port',
  '{"version":3,"queries":["port"]}',
  '["a","b","c","d","e","f"]',
  '["port",{"query":"443"}]',
  '[""]',
  JSON.stringify(['x'.repeat(201)]),
];

for (const text of foreign)
  test(`${text.slice(0, 40) || 'an empty text'} of another version stays as it is`, () => {
    const key = `${searchesKey}en`;
    const { shared, seat } = tab({ [key]: text });
    assert.deepEqual(recentSearches('en', seat.storage), []);
    rememberSearch('443', 'en', seat.storage);
    assert.deepEqual(recentSearches('fr', seat.storage), ['443']);
    forgetSearches(seat.storage);
    assert.deepEqual([...shared.texts], [[key, text]]);
  });

for (const fault of ['blocked', 'full'] as const)
  test(`a storage that is ${fault} loses nothing`, () => {
    const { shared, seat } = tab();
    rememberSearch('port', 'en', seat.storage);
    const before = [...shared.texts];
    seat.fault = fault;
    rememberSearch('443', 'en', seat.storage);
    assert.deepEqual(recentSearches('en', seat.storage), fault === 'full' ? ['port'] : []);
    assert.deepEqual([...shared.texts], before);
  });
