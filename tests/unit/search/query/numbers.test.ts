import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { numbersIn } from '../../../../src/search/query/numbers.ts';

const base = { locale: 'en' as const, page: 'en/mail/', runbook: 'mail', parts: [] };
const place = (anchor: string, ...titles: string[]): SearchRecord => ({ ...base, anchor, titles });

const places: readonly SearchRecord[] = [
  place('', 'Mail'),
  { ...place('old', 'Mail', 'Old'), purpose: ['purpose', ['remove'], 'keep'] },
  { ...place('old-step', 'Mail', 'Old', 'Step'), purpose: ['purpose', ['remove'], 'keep'] },
  place('check', 'Mail', 'Check'),
  { ...place('server', 'Mail', 'Check', 'Server'), when: [['kind', ['edge'], 'pool']] },
  place('port', 'Mail', 'Check', 'Port'),
  { ...place('', 'Chat'), runbook: 'chat', page: 'en/chat/' },
  { ...place('start', 'Chat', 'Start'), runbook: 'chat', page: 'en/chat/' },
];

test('places are numbered as their page does for the reader, whatever the language', () => {
  const numberOf = numbersIn(places, {});
  assert.deepEqual(places.map(numberOf), ['', '', '', '1', '', '1.1', '', '1']);
  assert.equal(numberOf({ ...place('port', '메일'), locale: 'ko', page: 'ko/mail/' }), '1.1');
});

test('what the reader chose is counted', () => {
  const value = (raw: string) => ({ raw, quoted: raw, text: raw });
  const numberOf = numbersIn(places, { purpose: value('remove'), kind: value('edge') });
  assert.deepEqual(places.slice(1, 6).map(numberOf), ['1', '1.1', '2', '2.1', '2.2']);
});
