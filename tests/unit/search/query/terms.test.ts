import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexTerms, parameterTerm, spanTerms } from '../../../../src/search/query/terms.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { findIn } from '../../../../src/search/query/matching.ts';
import { locales } from '../../../../src/locales.ts';
import { assertProperty } from '../../../support/size.ts';

test('a cmdlet is indexed from each of its joints', () => {
  assert.deepEqual(indexTerms('Test-CsFederatedPartner'), [
    'testcsfederatedpartner',
    'csfederatedpartner',
    'federatedpartner',
    'partner',
  ]);
});

test('a host is indexed with its tails', () => {
  assert.deepEqual(indexTerms('sipfed.online.lync.com'), [
    'sipfedonlinelynccom',
    'onlinelynccom',
    'lynccom',
    'com',
  ]);
});

test('capitals inside a name are joints, as in OAuthConfig and SIPDomain', () => {
  assert.deepEqual(indexTerms('OAuthConfig'), ['oauthconfig', 'authconfig', 'config']);
  assert.deepEqual(indexTerms('SIPDomain'), ['sipdomain', 'domain']);
});

test('accents, case, width and ligatures make no difference', () => {
  assert.deepEqual(indexTerms('Fédération ＯＫ cœur'), ['federation', 'ok', 'coeur']);
});

test('elided articles are left out, and so is a possessive s', () => {
  assert.deepEqual(indexTerms('l’hébergement d’Edge, server’s'), ['hebergement', 'edge', 'server']);
});

test('Hangul is indexed in pairs, across spaces too, and Han in pairs', () => {
  assert.equal(indexTerms('에지 서버').length, 4);
  assert.deepEqual(indexTerms('에지 서버'), indexTerms('에지서버'));
  assert.equal(indexTerms('推送通知').length, 4);
});

test('no term holds anything that a stemmer or segmenter would take apart', () => {
  assertProperty(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const term of indexTerms(text)) assert.match(term, /^[a-z0-9]+$/);
    }),
  );
});

test('the terms of a parameter are not mistaken for words', () => {
  assert.equal(parameterTerm('edgeFqdn'), 'zqpedgefqdnzq');
});

// What is found in a text must also be proposed by the engine: the terms of the query begin terms of the text.
test('whatever matches a text is indexed under terms that the query asks for', () => {
  const word = fc.constantFrom(
    '에지 서버',
    '알림은',
    '데이터베이스',
    '推送通知服务',
    '边缘',
    'Test-CsFederatedPartner',
    'push.lync.com',
    'l’hébergement',
    'notifications',
    '2013',
    '504 (Server time-out)',
    '_sipfederationtls._tcp',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const slice = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, from, length]) => {
    const start = from % whole.length;
    return { whole, part: whole.slice(start, start + 1 + (length % 12)) };
  });
  assertProperty(
    fc.property(slice, fc.constantFrom(...locales), ({ whole, part }, locale) => {
      const indexed = indexTerms(whole);
      for (const queryTerm of parseQuery(part, locale)) {
        if (findIn(whole, queryTerm).length === 0) continue;
        for (const term of spanTerms(queryTerm))
          assert.ok(
            indexed.some((candidate) => candidate.startsWith(term)),
            `${part}: ${term}`,
          );
      }
    }),
    2_000,
  );
});
