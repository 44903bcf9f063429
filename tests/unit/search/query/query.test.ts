import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { relaxQuery } from '../../../../src/search/query/relax-query.ts';
import type { Locale } from '../../../../src/locales.ts';

function terms(query: string, locale: Locale): string[] {
  return parseQuery(query, locale).map(({ text }) => text);
}

test('Korean loses particles and verbal endings, if two syllables remain', () => {
  assert.deepEqual(terms('알림은', 'ko'), ['알림']);
  assert.deepEqual(terms('페더레이션을 서버에서는', 'ko'), ['페더레이션', '서버']);
  assert.deepEqual(terms('구성하려면', 'ko'), ['구성']);
  assert.deepEqual(terms('정의 결과', 'ko'), ['정의', '결과']);
});

test('what does not happen in Korean is one query, however it is said', () => {
  for (const query of [
    '알림이 오지 않음',
    '알림이 오지 않는',
    '알림이 안 와요',
    '알림 안옴',
    '알림이 안 나온다',
  ])
    assert.deepEqual(terms(query, 'ko'), ['알림', '오지', '않'], query);
  assert.deepEqual(terms('오지않아요', 'ko'), ['오지않']);
  assert.deepEqual(terms('페더레이션이 안 됨', 'ko'), ['페더레이션']);
  assert.deepEqual(terms('안 돼요', 'ko'), ['안', '돼요']);
  assert.deepEqual(terms('안내 보안 오류', 'ko'), ['안내', '보안', '오류']);
});

test('a particle after a name is no word', () => {
  assert.deepEqual(terms('PowerShell에서 확인하기', 'ko'), ['powershell', '확인']);
});

test('a syllable that is still being typed is left out', () => {
  assert.deepEqual(terms('알림ㅇ', 'ko'), ['알림']);
});

test('Chinese is cut where 的 and 和 join words, and loses what only asks', () => {
  assert.deepEqual(terms('边缘服务器的配置', 'zh'), ['边缘服务器', '配置']);
  assert.deepEqual(terms('如何启用推送', 'zh'), ['启用推送']);
  assert.deepEqual(terms('推送 如何', 'zh'), ['推送']);
  assert.deepEqual(terms('Lync 怎么办', 'zh'), ['lync']);
});

test('Korean loses words that only ask', () => {
  assert.deepEqual(terms('알림 켜는 방법', 'ko'), ['알림', '켜는']);
});

test('French loses accents, articles and the endings of its words', () => {
  assert.deepEqual(terms("activer l'hébergement", 'fr'), ['activ', 'heberg']);
  assert.deepEqual(terms('le serveur', 'fr'), ['serveur']);
});

test('English loses stop words and endings', () => {
  assert.deepEqual(terms('how to enable the notifications', 'en'), ['enabl', 'notification']);
  assert.deepEqual(terms('running tests', 'en'), ['run', 'test']);
});

test('stop words alone are looked for', () => {
  assert.deepEqual(terms('to', 'en'), ['to']);
  assert.deepEqual(terms('방법', 'ko'), ['방법']);
  assert.deepEqual(terms('方法', 'zh'), ['方法']);
  assert.deepEqual(terms('怎么办', 'zh'), ['怎么办']);
  assert.deepEqual(terms('如何启用', 'zh'), ['启用']);
});

test('parameters, cmdlets and codes stay as they are', () => {
  assert.deepEqual(terms('-ProxyFqdn', 'en'), ['proxyfqdn']);
  assert.deepEqual(terms('test-cs', 'ko'), ['testcs']);
  assert.deepEqual(terms('504', 'zh'), ['504']);
});

test('nothing to look for is nothing', () => {
  assert.deepEqual(terms(' … -- ""', 'fr'), []);
});

test('a query that is found nowhere is taken apart', () => {
  const loose = (query: string, locale: Locale) =>
    relaxQuery(parseQuery(query, locale)).map(({ text }) => text);
  assert.deepEqual(loose('启用推送', 'zh'), ['启用', '用推', '推送']);
  assert.deepEqual(loose('Test-CsPartnr', 'en'), ['test', 'cs', 'partnr']);
});
