import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../../src/build/powershell-grammar.ts';
import { isUnseenFile } from '../../../../src/content/checks/looked-at-files.ts';
import { powershellTools } from '../../../../src/powershell/build.ts';

const parser = await powerShellParser();
const removal = "Remove-Item -LiteralPath '{{reportPath}}'";
const record = 'Join-Path $env:USERPROFILE "report-before.csv"';

/** Whether a script removes a file of the reader's that it may not know, beside partners that write some. */
function isUnseen(text: string, partner = ''): boolean {
  const [found] = powershellTools.removals(text, parser);
  assert.ok(found, text);
  const near = powershellTools.writtenFiles(partner, parser);
  return isUnseenFile({ path: 'a.ps1', file: 'a.ps1', text }, found, near, parser);
}

test('a file that the reader names may be another’s where nobody looks', () => {
  for (const text of [
    removal,
    `if (Test-Path -LiteralPath '{{reportPath}}') { ${removal} }`,
    `$r = ${record}; Get-A | Export-Csv $r; $a = Import-Csv $r; ${removal}`,
  ])
    assert.ok(isUnseen(text), text);
});

test('a file is known to the undo of what writes it, and where its content or a record is read', () => {
  assert.ok(!isUnseen(removal, "'a' | Out-File '{{reportPath}}'"));
  for (const text of [
    `if ((Get-Content -LiteralPath '{{reportPath}}') -eq 'a') { ${removal} }`,
    `$saved = Import-Csv -LiteralPath (${record}); if ($saved.Path -eq '{{reportPath}}') { ${removal} }`,
    `Remove-Item -LiteralPath (${record})`,
  ])
    assert.ok(!isUnseen(text), text);
});
