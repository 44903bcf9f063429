import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn } from '../../../../src/search/query/matching.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { foldForPrefilter } from '../../../../src/search/query/fold.ts';
import { locales } from '../../../../src/locales.ts';
import { assertProperty, runs } from '../../../support/size.ts';

const samples = [
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
    fc.array(fc.constantFrom(...samples), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((raw) => raw.normalize('NFC'));

test('the prefilter never hides a match', () => {
  let matched = 0;
  assertProperty(
    fc.property(text, text, fc.constantFrom(...locales), (before, query, locale) => {
      const whole = `${before}${query}`.normalize('NFC');
      for (const term of parseQuery(query, locale)) {
        if (findIn(whole, term).length === 0) continue;
        matched += 1;
        assert.ok(
          foldForPrefilter(whole)?.includes(term.text) !== false,
          JSON.stringify([whole, term.text]),
        );
      }
    }),
    3_000,
  );
  assert.ok(matched > runs(1_000));
});
