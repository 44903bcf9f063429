import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundWords } from '../../../../src/search/query/found-words.ts';
import { nearTitles } from '../../../../src/search/query/near-titles.ts';
import { engineOn } from './support/prefix-engine.ts';
import { aRecord } from './support/record.ts';

const titled = (...titles: string[]) =>
  titles.map((title) => aRecord({ anchor: title, titles: ['A', 'B', title] }));

const near = (query: string, ...titles: string[]) =>
  nearTitles(titled(...titles), query).map(({ record }) => record.anchor);

test('the titles that come closest to a query are found, the nearest first', () => {
  const titles = ['Export the certificate now', 'Renew the certificate', 'Test the federation'];
  assert.deepEqual(near('zertifikat', ...titles), [titles[1], titles[0]]);
  assert.deepEqual(near('인증서를갱신', '인증서 갱신', '에지 서버'), ['인증서 갱신']);
});

test('no title is near to what is no word, or too short', () => {
  for (const query of ['xyzzyqwrt', 'ab', '', '4.2'])
    assert.deepEqual(near(query, 'Export the certificate', 'Absent'), [], query);
});

test('the words of a query that are found alone are named, in a query of several', async () => {
  const engine = engineOn(titled('Export the certificate', 'Test the federation'));
  const words = (query: string) => foundWords(engine, query, { locale: 'en', values: {} });
  assert.deepEqual(await words('Certificate unicorn rainbow'), ['Certificate']);
  assert.deepEqual(await words('certificate'), []);
  assert.deepEqual(await words('unicorn rainbow'), []);
});
