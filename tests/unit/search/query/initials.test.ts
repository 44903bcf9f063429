import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedTitle } from '../../../../src/search/query/excerpt.ts';
import { findInitials } from '../../../../src/search/query/initials.ts';
import { aRecord } from './support/record.ts';

const titled = (anchor: string, ...titles: string[]) => aRecord({ locale: 'ko', anchor, titles });

const records = [
  titled('', 'Lync Server 2013 푸시 알림 구성'),
  titled('turn-on', 'Lync Server 2013 푸시 알림 구성', '푸시 알림 켜기'),
  titled('export', 'Exchange', '인증서 내보내기'),
  titled('renew', 'Exchange', '새 인증서 만들기'),
  titled('service', 'Exchange', '서비스 주체에 인증서 추가'),
];

const find = (query: string) => findInitials(records, query).map(({ record }) => record.anchor);

test('titles are found by the initials of their words, with and without spaces', () => {
  assert.deepEqual(find('ㅍㅅ ㅇㄹ ㅋㄱ'), ['turn-on']);
  assert.deepEqual(find('ㅍㅅㅇㄹㅋㄱ'), ['turn-on']);
  assert.deepEqual(find('ㅅㅂㅅ ㅊㄱ'), ['service']);
  assert.deepEqual(find('ㅅㅂㅅ(ㅊㄱ)'), ['service']);
});

test('a title that begins so comes before one that has it later', () => {
  assert.equal(find('ㅇㅈㅅ')[0], 'export');
  assert.deepEqual(find('ㅇㅈㅅ').sort(), ['export', 'renew', 'service']);
});

test('names in Latin letters may be typed or left out', () => {
  assert.deepEqual(find('lync server 2013 ㅍㅅ ㅇㄹ ㄱㅅ'), ['']);
  assert.deepEqual(find('ㅍㅅ ㅇㄹ ㄱㅅ'), ['']);
});

test('what an input method joins is two consonants', () => {
  assert.deepEqual(find('ㅍㅅ ㅇㄹ ㄳ'), ['']);
});

test('initials begin with a word', () => {
  assert.deepEqual(find('ㅈㅅ ㄴㅂ'), []);
});

test('the words that matched are marked', () => {
  const [result] = findInitials(records, 'ㅇㄹ ㅋㄱ');
  assert.ok(result);
  assert.deepEqual(markedTitle(result), [
    { text: '푸시 ', mark: false },
    { text: '알림 켜기', mark: true },
  ]);
});
