import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn } from '../../../../src/search/query/matching.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { squash } from '../../../../src/search/query/squash.ts';
import { locales } from '../../../../src/locales.ts';
import { assertProperty, runs } from '../../../support/size.ts';

const pieces = [
  ...[
    'Test-Cs',
    'FederatedPartner',
    'lync.com',
    "l'",
    'hébergement',
    'Œuvre',
    'ß',
    '½',
    '\u2011',
    '…',
  ],
  ...[
    '에지',
    ' ',
    '서버',
    '에서',
    '데이터베이스',
    '推送',
    '通知',
    '，',
    'Ａｂ',
    '\u0301',
    '-',
    '.',
    'İ',
    'Σας',
    'e',
    '가',
    '\n',
  ],
];
const text = fc
  .oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((raw) => raw.normalize('NFC'));

test('what a text holds is never passed over for being looked for in the whole first', () => {
  let held = 0;
  assertProperty(
    fc.property(text, text, fc.constantFrom(...locales), (before, query, locale) => {
      const whole = `${before}${query}`.normalize('NFC');
      for (const atom of parseQuery(query, locale)) {
        if (findIn(whole, atom).length === 0) continue;
        held += 1;
        assert.ok(squash(whole)?.includes(atom.text) !== false, JSON.stringify([whole, atom.text]));
      }
    }),
    3_000,
  );
  assert.ok(held > runs(1_000));
});
