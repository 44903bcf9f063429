import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/locales.ts';
import { thesaurusOf, wordingsOf, type Concept } from '../../../../src/search/query/synonyms.ts';

function wordings(query: string, locale: Locale, ...concepts: Concept[]): string[] {
  return wordingsOf(query, thesaurusOf(concepts, locale)).map((wording) => wording.query);
}

const undo: Concept = ['되돌리기', '롤백', 'roll back'];
const provider: Concept = ['호스팅 공급자', '호스팅 제공 업체'];

test('a synonym becomes the word of the pages, with a particle after it or not', () => {
  assert.deepEqual(wordings('롤백을 실행', 'ko', undo), ['되돌리기 을 실행']);
  assert.deepEqual(wordings('roll back', 'ko', undo), ['되돌리기']);
});

test('a query in the words of the pages has no other wording', () => {
  assert.deepEqual(wordings('되돌리기', 'ko', undo), []);
});

test('spaces and hyphens in a synonym may be there or not', () => {
  assert.deepEqual(wordings('호스팅제공업체 추가', 'ko', provider), ['호스팅 공급자 추가']);
  assert.deepEqual(wordings('rollback', 'ko', undo), ['되돌리기']);
  assert.deepEqual(wordings('parefeu', 'fr', ['pare-feu', 'pare feu']), ['pare-feu']);
});

test('accents, case and endings make no difference', () => {
  const fault: Concept = ['panne', 'dépannage'];
  assert.deepEqual(wordings('Depannages', 'fr', fault), ['panne']);
  assert.deepEqual(wordings('rebooting it', 'en', ['restart', 'reboot']), ['restart it']);
});

test('the longest synonym wins, and the word of the pages is kept whole', () => {
  const right: Concept = ['权限', '授权'];
  const server: Concept = ['授权服务器', '认证服务器'];
  assert.deepEqual(wordings('授权服务器', 'zh', right, server), []);
  assert.deepEqual(wordings('认证服务器', 'zh', ['检查', '认证'], server), ['授权服务器']);
});

test('a part of a word, a cmdlet or a host name is no synonym', () => {
  const connectivity: Concept = ['공용 메신저 연결', 'PIC', '메신저 연결'];
  assert.deepEqual(wordings('pic.lync.com', 'ko', connectivity), []);
  assert.deepEqual(wordings('Set-Pic', 'ko', connectivity), []);
  assert.deepEqual(wordings('picture', 'ko', connectivity), []);
  assert.deepEqual(wordings('전자메일', 'ko', ['전자 메일', '메일']), []);
});

test('each of several synonyms is also exchanged alone, because the page may have one as typed', () => {
  const remove: Concept = ['제거', '삭제'];
  assert.deepEqual(wordings('롤백 삭제', 'ko', undo, remove), [
    '되돌리기 제거',
    '되돌리기 삭제',
    '롤백 제거',
  ]);
});

test('a synonym of two words of the pages stands for either', () => {
  const turnOff: Concept = ['끄기', '비활성화'];
  const disable: Concept = ['사용 중지', '비활성화'];
  assert.deepEqual(wordings('비활성화', 'ko', turnOff, disable), ['끄기', '사용 중지']);
});
