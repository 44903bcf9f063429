import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areInitials, mayBeOtherKeys, writesSyllables } from '../../../../src/search/query/keys.ts';
import { readingsOf } from '../../../../src/search/query/hangul-readings.ts';

test('two consonants or more are initials, with spaces and names in Latin letters between them', () => {
  for (const query of [
    'ㅇㅈㅅ',
    'ㅍㅅ ㅇㄹ',
    'ㄳ',
    'Lync ㅍㅅ',
    'ㅍ ㅅ',
    'ㅅㅂ(ㄱㅅ)',
    'ㅇ-ㅍㄹㅁㅅ',
  ])
    assert.equal(areInitials(query, 'ko'), true, query);
});

test('one consonant, a vowel, a syllable or a cmdlet makes a query something else', () => {
  for (const query of ['ㅇ', 'ㅏㅣ', '인ㅈㅅ', 'ㅎㄷㅅ-', 'Lync', ''])
    assert.equal(areInitials(query, 'ko'), false, query);
  assert.equal(areInitials('ㅇㅈㅅ', 'en'), false);
});

test('letters are Korean where their keys write whole syllables', () => {
  for (const keys of ['dlswmdtj', 'vntl', 'rPdir', 'DLSWMDTJ', 'dhksfy', 'dlswmdt'])
    assert.equal(writesSyllables(keys), true, keys);
  for (const word of ['Exchange', 'server', 'push', 'certificate', 'u'])
    assert.equal(writesSyllables(word), false, word);
});

test('the keys of a Korean page are read again where they say nothing, or clearly Korean', () => {
  assert.equal(mayBeOtherKeys('dlswmdtj', 'ko', false), true);
  assert.equal(mayBeOtherKeys('ㅎㄷㅅ-', 'ko', true), true);
  assert.equal(mayBeOtherKeys('Get-CsPool', 'ko', false), false);
  // An abbreviation that is found is one, whatever its keys write.
  assert.equal(mayBeOtherKeys('TLS', 'ko', true), false);
  assert.equal(mayBeOtherKeys('인증서', 'ko', true), false);
});

test('a syllable that is being typed is of no other layout', () => {
  for (const locale of ['ko', 'en'] as const) {
    for (const query of ['ㅎ', 'ㅏ', '인증ㅅ', '인증서 ㄱ', 'PowerShell ㅅ'])
      assert.equal(mayBeOtherKeys(query, locale, false), false, query);
    // The keys of get, and of top.
    for (const query of ['ㅎㄷㅅ', '새ㅔ'])
      assert.equal(mayBeOtherKeys(query, locale, false), true);
  }
});

test('Hangul on a page of another language may be Latin', () => {
  for (const locale of ['en', 'fr', 'zh'] as const) {
    assert.equal(mayBeOtherKeys('ㅎㄷㅅ-', locale, false), true);
    assert.equal(mayBeOtherKeys('dlswmdtj', locale, false), false);
  }
});

test('a query is read as what the other layout would have given', () => {
  assert.deepEqual(readingsOf('dlswmdtj rodtls', 'ko'), ['인증서 갱신']);
  assert.deepEqual(readingsOf('DLSWMDTJ', 'ko'), ['인증서']);
  assert.deepEqual(readingsOf('ㅎㄷㅅ-ㅡ먀ㅣㅠㅐㅌ', 'en'), ['get-mailbox']);
  assert.deepEqual(readingsOf('사서함 ㅎㄷㅅ-', 'ko')[0], '사서함 get-');
});

test('an abbreviation in a query of the wrong layout is read as itself first', () => {
  assert.deepEqual(readingsOf('DNS fpzhem', 'ko'), ['DNS 레코드', '운 레코드']);
  assert.ok(readingsOf('dns fpzhem', 'ko').includes('dns 레코드'));
});
