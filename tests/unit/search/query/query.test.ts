import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { loosen } from '../../../../src/search/query/loosen.ts';
import type { Locale } from '../../../../src/locales.ts';

function atoms(query: string, locale: Locale): string[] {
  return parseQuery(query, locale).map(({ text }) => text);
}

test('Korean loses particles and verbal endings, if two syllables remain', () => {
  assert.deepEqual(atoms('알림은', 'ko'), ['알림']);
  assert.deepEqual(atoms('페더레이션을 서버에서는', 'ko'), ['페더레이션', '서버']);
  assert.deepEqual(atoms('구성하려면', 'ko'), ['구성']);
  assert.deepEqual(atoms('정의 결과', 'ko'), ['정의', '결과']);
});

test('a particle after a name is no word', () => {
  assert.deepEqual(atoms('PowerShell에서 확인하기', 'ko'), ['powershell', '확인']);
});

test('a syllable that is still being typed is left out', () => {
  assert.deepEqual(atoms('알림ㅇ', 'ko'), ['알림']);
});

test('names in Hangul are looked for as the pages spell them', () => {
  assert.deepEqual(atoms('와이파이 엣지서버', 'ko'), ['wifi', '에지서버']);
});

test('Chinese is cut where 的 and 和 join words', () => {
  assert.deepEqual(atoms('边缘服务器的配置', 'zh'), ['边缘服务器', '配置']);
});

test('French loses accents, articles and the endings of its words', () => {
  assert.deepEqual(atoms("activer l'hébergement", 'fr'), ['activ', 'heberg']);
  assert.deepEqual(atoms('le serveur', 'fr'), ['serveur']);
});

test('English loses fillers and endings', () => {
  assert.deepEqual(atoms('how to enable the notifications', 'en'), ['enabl', 'notification']);
  assert.deepEqual(atoms('running tests', 'en'), ['run', 'test']);
});

test('fillers alone are looked for', () => {
  assert.deepEqual(atoms('to', 'en'), ['to']);
});

test('parameters, cmdlets and codes stay as they are', () => {
  assert.deepEqual(atoms('-ProxyFqdn', 'en'), ['proxyfqdn']);
  assert.deepEqual(atoms('test-cs', 'ko'), ['testcs']);
  assert.deepEqual(atoms('504', 'zh'), ['504']);
});

test('nothing to look for is nothing', () => {
  assert.deepEqual(atoms(' … -- ""', 'fr'), []);
});

test('a query that is found nowhere is taken apart', () => {
  const loose = (query: string, locale: Locale) =>
    loosen(parseQuery(query, locale)).map(({ text }) => text);
  assert.deepEqual(loose('启用推送', 'zh'), ['启用', '用推', '推送']);
  assert.deepEqual(loose('Test-CsPartnr', 'en'), ['test', 'cs', 'partnr']);
});
