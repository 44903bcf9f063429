import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedTitle } from '../../../../src/search/query/excerpt.ts';
import { findInside, mayBeInside } from '../../../../src/search/query/inside-titles.ts';
import { aRecord } from './support/record.ts';

const titled = (anchor: string, ...titles: string[]) => aRecord({ locale: 'fr', anchor, titles });

const records = [
  titled('step', 'Files', 'Prolonger l’hébergement'),
  titled('', 'Hébergement des boîtes'),
  titled('', 'Files'),
];

test('a part of a word in Latin letters finds the titles that hold it, those of pages first', () => {
  const found = findInside(records, 'berge').map(({ record }) => record.titles.at(-1));
  assert.deepEqual(found, ['Hébergement des boîtes', 'Prolonger l’hébergement']);
  const [first] = findInside(records, 'BERGE');
  assert.ok(first);
  assert.deepEqual(
    markedTitle(first).filter(({ mark }) => mark),
    [{ text: 'berge', mark: true }],
  );
});

test('of two titles that hold a part, the shorter one comes first', () => {
  const two = [titled('', 'Hébergement des boîtes'), titled('', 'Hébergement')];
  const found = findInside(two, 'berge').map(({ record }) => record.titles.at(-1));
  assert.deepEqual(found, ['Hébergement', 'Hébergement des boîtes']);
});

test('titles are asked for one word of two Latin letters or more', () => {
  for (const query of ['be', 'hébe', '911']) assert.equal(mayBeInside(query), true);
  for (const query of ['b', 'a b', '인증서', '证书证', 'Get-'])
    assert.equal(mayBeInside(query), false);
});
