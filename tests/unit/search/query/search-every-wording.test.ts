import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { searchEveryWording } from '../../../../src/search/query/search-every-wording.ts';
import { thesaurusOf } from '../../../../src/search/query/synonyms.ts';
import { aRecord } from './support/record.ts';
import { engineOn } from './support/prefix-engine.ts';

const thesaurus = thesaurusOf(
  [
    ['restart', 'reboot'],
    ['undo', 'roll back'],
  ],
  'en',
);

function step(anchor: string, title: string, text: string): SearchRecord {
  return aRecord({ anchor, titles: ['A runbook', title], parts: [{ kind: 'prose', text }] });
}

const steps = [
  step('restart', 'Restart the service', 'The service starts again.'),
  step('typed', 'Reboot the machine', 'It takes a minute.'),
  step('mentions', 'Wait', 'The machine may reboot.'),
];

async function find(query: string) {
  const reader = { locale: 'en', values: {} } as const;
  const outcome = await searchEveryWording(engineOn(steps), query, reader, thesaurus);
  return { ...outcome, anchors: outcome.results.map(({ record }) => record.anchor) };
}

test('the word of the pages is found by another word for it, after what is found as typed', async () => {
  const { anchors, also, partial } = await find('reboot');
  assert.deepEqual(anchors, ['typed', 'restart', 'mentions']);
  assert.deepEqual(also, ['restart']);
  assert.equal(partial, false);
});

test('nothing is said of other words that find nothing more', async () => {
  assert.deepEqual((await find('machine')).also, []);
  assert.deepEqual((await find('roll back')).also, []);
});

test('a record is a result once, as it matches best', async () => {
  const { anchors } = await find('restart reboot');
  assert.deepEqual([...new Set(anchors)], anchors);
});
