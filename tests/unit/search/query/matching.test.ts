import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn } from '../../../../src/search/query/matching.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import type { Locale } from '../../../../src/locales.ts';

function found(text: string, query: string, locale: Locale): string[] {
  return parseQuery(query, locale).flatMap((term) =>
    findIn(text, term).map(({ from, to }) => text.slice(from, to)),
  );
}

test('a Korean compound is found with a space in it, and a word inside a compound', () => {
  assert.deepEqual(found('이 에지 서버에서', '에지서버', 'ko'), ['에지 서버']);
  assert.deepEqual(found('데이터베이스', '베이스', 'ko'), ['베이스']);
});

test('the end of one word and the beginning of the next make no word', () => {
  assert.deepEqual(found('서버에 지정', '에지', 'ko'), []);
});

test('a part of a Chinese phrase is found', () => {
  assert.deepEqual(found('发送通知给边缘服务器', '送通知', 'zh'), ['送通知']);
});

test('names are found from any joint, and marked as they are written', () => {
  assert.deepEqual(found('Test-CsFederatedPartner', 'test-cs', 'en'), ['Test-Cs']);
  assert.deepEqual(found('Test-CsFederatedPartner', 'FederatedPartner', 'en'), [
    'FederatedPartner',
  ]);
  assert.deepEqual(found('-ProxyFqdn', 'proxy fqdn', 'en'), ['Proxy', 'Fqdn']);
  assert.deepEqual(found('sipfed.online.lync.com', 'lync.com', 'en'), ['lync.com']);
  assert.deepEqual(found('sipfed.online.lync.com', 'ync.com', 'en'), []);
});

test('accents are found without them, and the whole word is marked', () => {
  assert.deepEqual(found('l’hébergement', 'hebergement', 'fr'), ['hébergement']);
  assert.deepEqual(found('activez-le', 'activer', 'fr'), ['activ']);
});

test('what is typed in full is worth more than a beginning', () => {
  const [term] = parseQuery('push', 'en');
  assert.ok(term);
  assert.deepEqual(
    findIn('push pushes', term).map(({ quality }) => quality),
    [2, 1],
  );
});

test('the singular and the plural are one word, a longer word is another', () => {
  const qualities = (text: string, query: string) => {
    const [term] = parseQuery(query, 'fr');
    assert.ok(term);
    return findIn(text, term).map(({ quality }) => quality);
  };
  assert.deepEqual(qualities('Vérifier vos autorisations', 'autorisation'), [2]);
  assert.deepEqual(qualities('L’autorisation', 'autorisations'), [2]);
  assert.deepEqual(qualities('Le domaine autorisé', 'autorisations'), [1]);
  assert.deepEqual(qualities('Les noms', 'nom'), [2]);
});
