import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, markedTitle, type Fragment } from '../../../../src/search/query/excerpt.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { scoreRecord } from '../../../../src/search/query/rank.ts';
import { aRecord } from './support/record.ts';
import type { Part } from '../../../../src/search/record.ts';

function marked(fragments: readonly Fragment[] | undefined): string {
  return (fragments ?? []).map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
}

function scored(query: string, parts: Part[]) {
  return scoreRecord(aRecord({ parts }), { query, terms: parseQuery(query, 'en'), values: {} });
}

test('the passage with most of the query is shown, with everything that was found marked', () => {
  const result = scored('allowed domain', [
    { kind: 'prose', text: 'A domain.' },
    { kind: 'prose', text: 'Add it to the allowed domains.' },
  ]);
  assert.equal(marked(excerptOf(result)?.fragments), 'Add it to the [allowed] [domains].');
  assert.equal(marked(markedTitle(result)), 'Test the federation');
});

test('a long passage is cut around what was found', () => {
  const filler = 'one two three four five six seven '.repeat(12);
  const text = marked(
    excerptOf(scored('needle', [{ kind: 'prose', text: `${filler}needle ${filler}` }]))?.fragments,
  );
  assert.match(text, /^… .*\[needle\].* …$/);
  assert.ok(text.length < 170);
});

test('a command is shown from the line that was found', () => {
  const excerpt = excerptOf(
    scored('New-CsHostingProvider', [
      { kind: 'command', text: `${'$x = 1\n'.repeat(40)}New-CsHostingProvider -Enabled $true` },
    ]),
  );
  assert.equal(excerpt?.kind, 'command');
  assert.match(marked(excerpt.fragments), /\[New-CsHostingProvider\] -Enabled \$true$/);
});

test('whole lines of a command begin at the edge, without a mark before them', () => {
  const lines = [
    ...Array<string>(30).fill('$x = 1'),
    '    if ($y) {',
    '        Set-Thing -Name a',
    '    }',
  ];
  const text = marked(
    excerptOf(scored('Set-Thing', [{ kind: 'command', text: lines.join('\n') }]))?.fragments,
  );
  assert.match(text, /(^|\n)\[Set-Thing\] -Name a\n/);
  assert.doesNotMatch(text, /…|^ /);
});

test('what a step says of the thing is shown, and no line that only ends a command', () => {
  const ends = { kind: 'command', text: "throw 'There is nothing to undo.'" } as const;
  const told = scored('undo', [ends, { kind: 'prose', text: 'Before you undo it, wait.' }]);
  assert.equal(marked(excerptOf(told)?.fragments), 'Before you [undo] it, wait.');
  const alone = scored('undo', [{ kind: 'prose', text: 'Wait.' }, ends]);
  assert.equal(marked(excerptOf(alone)?.fragments), "throw 'There is nothing to [undo].'");
});

test('where only the title was found, the passage is the beginning', () => {
  const result = scored('federation', [{ kind: 'prose', text: 'Run the command.' }]);
  assert.equal(marked(excerptOf(result)?.fragments), 'Run the command.');
  assert.equal(marked(markedTitle(result)), 'Test the [federation]');
});

test('where the title has the whole query, the step is told and no code shown', () => {
  const parts = [
    { kind: 'prose', text: 'Run it on a server.' },
    { kind: 'command', text: 'Test-CsFederation' },
  ] as const;
  assert.equal(excerptOf(scored('test federation', [...parts]))?.kind, 'prose');
  assert.equal(excerptOf(scored('federation', [parts[1]]))?.kind, 'command');
  assert.equal(excerptOf(scored('Test-CsFederation', [...parts]))?.kind, 'command');
});

test('a result without passages has none', () => {
  assert.equal(excerptOf(scored('federation', [])), undefined);
});

test('the name of a fold that says all of the query is shown before prose that has its words', () => {
  const excerpt = excerptOf(
    scored('undo', [
      { kind: 'prose', text: 'This run left nothing to undo, and no undo is needed to undo it.' },
      { kind: 'fold', text: 'Undo command' },
    ]),
  );
  assert.equal(excerpt?.kind, 'fold');
  assert.equal(marked(excerpt.fragments), '[Undo] command');
});
