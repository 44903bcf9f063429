import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from '../../../../src/search/query/names.ts';
import { aRecord } from './support/record.ts';

function namesOf(text: string): string[] {
  return namesIn([aRecord({ parts: [{ kind: 'command', text }] })]);
}

test('verbs, nouns and parameters are names, each once', () => {
  const text = 'Get-CsPool -Identity $pool |\n  Set-CsPool -Identity:$true -Force';
  assert.deepEqual(namesOf(text), ['CsPool', 'Force', 'Get', 'Identity', 'Set']);
});

test('values, operators, and parts of other words are no names', () => {
  for (const text of ['$a -eq 1', "'Contoso-Pool01'", 'a-Pool.contoso.com', 'x.Y-Zed', 'one-Way'])
    assert.deepEqual(namesOf(text), [], text);
});
