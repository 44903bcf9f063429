import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTerms } from '../../../../src/search/index/engine-input.ts';
import { aRecord } from '../query/support/record.ts';

test('a term of a page stands once, with the weight of the best place in any of its records', () => {
  const terms = pageTerms([
    aRecord({ titles: ['Alpha'], parts: [{ kind: 'prose', text: 'beta gamma' }] }),
    aRecord({
      titles: ['Alpha', 'Beta'],
      parts: [{ kind: 'command', text: 'gamma delta', values: [[6, 11, 'edgeFqdn']] }],
    }),
  ]);
  assert.equal(
    terms,
    [
      '<span data-pagefind-weight="8">alpha beta</span>',
      '<span data-pagefind-weight="4">gamma delta</span>',
      '<span data-pagefind-weight="1">zqpedgefqdnzq</span>',
    ].join(' '),
  );
});
