import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  pageWithEnglishTitle,
  withEnglishTitle,
} from '../../../../src/search/index/english-titles.ts';
import { withTerms } from '../../../../src/search/index/page-records.ts';
import { excerptOf } from '../../../../src/search/query/excerpt.ts';
import { search } from '../../../../src/search/query/search.ts';
import { engineOn } from '../query/support/prefix-engine.ts';
import { aRecord } from '../query/support/record.ts';

const page = aRecord({ locale: 'ko', page: 'ko/a/', anchor: '', titles: ['인증서 갱신'] });
const records = [
  withEnglishTitle(page, 'Renew the certificate'),
  aRecord({ locale: 'ko', page: 'ko/a/', titles: ['인증서 갱신', '확인'] }),
];

test('a page has its English title, unless that is its own or there is none', () => {
  const partsWith = (text?: string) => withEnglishTitle(page, text).parts;
  assert.deepEqual(partsWith('Renew the certificate'), [
    { kind: 'english', text: 'Renew the certificate' },
  ]);
  assert.deepEqual(partsWith('인증서 갱신'), []);
  assert.deepEqual(partsWith(), []);
});

test('a page is found by its English title, which says why', async () => {
  const engine = engineOn(records);
  const reader = { locale: 'ko', values: {} } as const;
  const { results } = await search(engine, 'renew certificate', reader);
  const [first] = results;
  assert.ok(first);
  assert.equal(first.record.anchor, '');
  assert.equal(excerptOf(first)?.kind, 'english');
  const korean = await search(engine, '인증서', reader);
  assert.equal(korean.results[0] && excerptOf(korean.results[0]), undefined);
});

test('of the records of a page, only that of the page has it, and the engine is told its words', () => {
  const own = withTerms([page, aRecord({ locale: 'ko', page: 'ko/a/' })]);
  const { records, terms } = pageWithEnglishTitle(own, 'Renew the certificate');
  assert.deepEqual(
    records.map(({ parts }) => parts.length),
    [1, 0],
  );
  assert.match(terms, /weight="6">renew the certificate</);
  assert.equal(pageWithEnglishTitle(own, '인증서 갱신'), own);
  assert.equal(pageWithEnglishTitle(own, undefined), own);
});
