import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEnglishTitles } from '../../../../src/search/index/english-titles.ts';
import { excerptOf } from '../../../../src/search/query/excerpt.ts';
import { search } from '../../../../src/search/query/search.ts';
import { engineOn } from '../query/support/prefix-engine.ts';
import { aRecord } from '../query/support/record.ts';

const page = aRecord({ locale: 'ko', page: 'ko/a/', anchor: '', titles: ['인증서 갱신'] });
const english = aRecord({ page: 'en/a/', anchor: '', titles: ['Renew the certificate'] });
const records = withEnglishTitles([
  page,
  aRecord({ locale: 'ko', page: 'ko/a/', titles: ['인증서 갱신', '확인'] }),
  english,
]);

test('a page in another language has its English title, and nothing else has', () => {
  assert.deepEqual(
    records.map(({ parts }) => parts),
    [[{ kind: 'english', text: 'Renew the certificate' }], [], []],
  );
});

test('a page is found by its English title, which says why', async () => {
  const engine = engineOn(records.filter(({ locale }) => locale === 'ko'));
  const reader = { locale: 'ko', values: {} } as const;
  const { results } = await search(engine, 'renew certificate', reader);
  const [first] = results;
  assert.ok(first);
  assert.equal(first.record.anchor, '');
  assert.equal(excerptOf(first)?.kind, 'english');
  const korean = await search(engine, '인증서', reader);
  assert.equal(korean.results[0] && excerptOf(korean.results[0]), undefined);
});
