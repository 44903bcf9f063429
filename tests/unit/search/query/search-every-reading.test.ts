import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/locales.ts';
import { searchEveryReading } from '../../../../src/search/query/search-every-reading.ts';
import { recordsOf, titlesIn } from '../../../../src/search/query/titles.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { engineOn } from './support/prefix-engine.ts';
import { aRecord } from './support/record.ts';

function step(anchor: string, title: string, text = ''): SearchRecord {
  const parts = text === '' ? [] : [{ kind: 'prose' as const, text }];
  return aRecord({ locale: 'ko', anchor, titles: ['절차서', title], parts });
}

const steps = [
  step('certificate', '인증서 갱신'),
  step('mailbox', '사서함 보기', 'Get-Mailbox를 실행합니다.'),
  step('form', '양식 작성', 'form'),
  step('keys', '기록', '로그에 dlswmdtj가 남습니다.'),
];

async function find(query: string, records = steps, locale: Locale = 'ko') {
  let asked = 0;
  const titles = () => {
    asked += 1;
    return Promise.resolve(recordsOf(titlesIn(records), locale));
  };
  const names = () => Promise.resolve(['Get', 'Mailbox']);
  const searched = { engine: engineOn(records), titles, names };
  const outcome = await searchEveryReading(searched, query, { locale, values: {} }, []);
  return { ...outcome, asked, anchors: outcome.results.map(({ record }) => record.anchor) };
}

test('a query of initials finds titles, and says so', async () => {
  const { anchors, byInitials, partial } = await find('ㅇㅈㅅ ㄱㅅ');
  assert.deepEqual(anchors, ['certificate']);
  assert.equal(byInitials, true);
  assert.equal(partial, false);
});

test('titles are loaded for initials alone', async () => {
  for (const query of ['인증서', 'rodtls', 'Get-Mailbox', 'ㅎㄷㅅ-'])
    assert.equal((await find(query)).asked, 0, query);
  assert.equal((await find('ㅇㅈ')).asked, 1);
});

test('Latin letters that are Korean on a Korean keyboard find it, and the reading is said', async () => {
  const { anchors, readAs } = await find('tktjgka qhrl');
  assert.deepEqual(anchors, ['mailbox']);
  assert.deepEqual(readAs, ['사서함 보기']);
});

test('Hangul that is Latin on the same keys finds it in every language', async () => {
  assert.deepEqual((await find('ㅎㄷㅅ-ㅡ먀')).anchors, ['mailbox']);
  const english = [aRecord({ titles: ['A runbook', 'Get-Mailbox'], anchor: 'mailbox' })];
  const { anchors, readAs } = await find('ㅎㄷㅅ-ㅡ먀', english, 'en');
  assert.deepEqual(anchors, ['mailbox']);
  assert.deepEqual(readAs, ['get-mai']);
});

test('what matches as typed comes first, and another reading after it', async () => {
  const { anchors, readAs } = await find('dlswmdtj');
  assert.deepEqual(anchors, ['keys', 'certificate']);
  assert.deepEqual(readAs, ['인증서']);
});

test('another reading that finds nothing is not mentioned', async () => {
  const { anchors, readAs } = await find('form');
  assert.deepEqual(anchors, ['form']);
  assert.deepEqual(readAs, []);
});

test('the nearest word is searched where nothing matches whole, and is said', async () => {
  const { anchors, nearest, partial } = await find('인증성 갱신');
  assert.deepEqual(anchors, ['certificate']);
  assert.equal(nearest, '인증서 갱신');
  assert.equal(partial, false);
});

test('words that are found, if not together, are not read otherwise', async () => {
  const records = [step('one', 'A mailbox', 'Exported.'), step('two', 'Exporter', 'Other.')];
  const { nearest, partial } = await find('mailbox exporter', records, 'en');
  assert.equal(nearest, undefined);
  assert.equal(partial, true);
});

test('a slip in the name of a command is read as the nearest one, and that is said', async () => {
  const { anchors, nearest } = await find('Get-Mailbxo');
  assert.deepEqual(anchors, ['mailbox']);
  assert.equal(nearest, 'Get-Mailbox');
});
