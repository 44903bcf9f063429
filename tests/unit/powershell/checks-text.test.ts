import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { checksText } from '../../../src/powershell/checks-text.ts';
import { pasteText } from '../../../src/powershell/command.ts';
import { findPasteProblems } from '../../../src/powershell/console-paste.ts';
import { syntaxProblems } from '../../../src/powershell/syntax.ts';

const text = checksText([
  { label: 'show-a', text: "Get-A -Name 'it''s' | Format-List" },
  { label: 'show-b', text: '& {\n    Get-B\n}' },
]);

test('labels each command and keeps it as it is', () => {
  assert.ok(text.includes("Write-Host '== show-a'\n    & {\nGet-A -Name 'it''s' | Format-List\n"));
  assert.ok(text.indexOf('show-a') < text.indexOf('show-b'));
  assert.ok(text.startsWith("& {\n    $ErrorActionPreference = 'Stop'\n"));
});

test('is one block that a console takes as it is meant', async () => {
  const pasted = pasteText(text);
  assert.deepEqual(syntaxProblems(pasted, await powerShellParser()), []);
  assert.deepEqual(findPasteProblems(`${text}\n`), []);
});
