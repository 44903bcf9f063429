import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, markedTitle, type Piece } from '../../../../src/search/query/excerpt.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { judge } from '../../../../src/search/query/rank.ts';
import { aRecord } from './support/record.ts';
import type { Part } from '../../../../src/search/record.ts';

function marked(pieces: readonly Piece[] | undefined): string {
  return (pieces ?? []).map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
}

function judged(query: string, parts: Part[]) {
  return judge(aRecord({ parts }), { query, atoms: parseQuery(query, 'en'), values: {} }, 0);
}

test('the passage with most of the query is shown, with everything that was found marked', () => {
  const result = judged('allowed domain', [
    { kind: 'prose', text: 'A domain.' },
    { kind: 'prose', text: 'Add it to the allowed domains.' },
  ]);
  assert.equal(marked(excerptOf(result)?.pieces), 'Add it to the [allowed] [domain]s.');
  assert.equal(marked(markedTitle(result)), 'Test the federation');
});

test('a long passage is cut around what was found', () => {
  const filler = 'one two three four five six seven '.repeat(12);
  const text = marked(
    excerptOf(judged('needle', [{ kind: 'prose', text: `${filler}needle ${filler}` }]))?.pieces,
  );
  assert.match(text, /^… .*\[needle\].* …$/);
  assert.ok(text.length < 170);
});

test('a command is shown from the line that was found', () => {
  const excerpt = excerptOf(
    judged('New-CsHostingProvider', [
      { kind: 'command', text: `${'$x = 1\n'.repeat(40)}New-CsHostingProvider -Enabled $true` },
    ]),
  );
  assert.equal(excerpt?.kind, 'command');
  assert.match(marked(excerpt.pieces), /\[New-CsHostingProvider\] -Enabled \$true$/);
});

test('where only the title was found, the passage is the beginning', () => {
  const result = judged('federation', [{ kind: 'prose', text: 'Run the command.' }]);
  assert.equal(marked(excerptOf(result)?.pieces), 'Run the command.');
  assert.equal(marked(markedTitle(result)), 'Test the [federation]');
});

test('a result without passages has none', () => {
  assert.equal(excerptOf(judged('federation', [])), undefined);
});
