import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownItems, type Kind, type Page } from '../../../bench/known-items/queries.ts';
import type { Locale } from '../../../src/locales.ts';

function queryFor(kind: Kind, locale: Locale, title: string, others: readonly string[] = []) {
  const page: Page = { locale, page: `${locale}/a/`, title, english: 'Renew a certificate' };
  return knownItems(kind, locale, [page], [title, ...others]).map(({ query }) => query)[0];
}

test('the first two words are those between spaces, and in Chinese those of Unicode', () => {
  assert.equal(queryFor('first two words', 'ko', '송신 커넥터 한도 올리기'), '송신 커넥터');
  assert.equal(queryFor('first two words', 'zh', '续订服务器证书'), '续订服务');
});

test('a Korean word gets a particle, and no other language is asked for one', () => {
  assert.match(queryFor('wrong particle', 'ko', '인증서 갱신') ?? '', /^인증서\S 갱신\S$/);
  assert.equal(queryFor('wrong particle', 'fr', 'Files vides'), 'File vide');
});

test('a part from inside a word is the one that the fewest titles hold', () => {
  const others = ['사서함 데이터베이스', '데이터 이동'];
  assert.equal(queryFor('inner substring', 'ko', '데이터베이스 이동', others), '터베');
  assert.equal(queryFor('inner substring', 'en', 'Renew certificates'), 'rtifi');
});

test('initials and the other layout are of Korean titles', () => {
  assert.equal(queryFor('wrong layout', 'ko', 'DNS 레코드'), 'DNS fpzhem');
  assert.match(queryFor('초성', 'ko', 'DNS 레코드') ?? '', /^(?:DNS )?ㄹㅋㄷ$/);
  assert.equal(queryFor('초성', 'ko', 'DNS'), undefined);
  assert.equal(queryFor('wrong layout', 'fr', 'DNS'), undefined);
});

test('the English title is asked for in every other language', () => {
  assert.equal(queryFor('English title', 'ko', '인증서 갱신'), 'Renew a certificate');
  assert.equal(queryFor('English title', 'en', 'Renew a certificate'), undefined);
});
