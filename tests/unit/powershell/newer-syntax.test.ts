import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newerSyntax } from '../../../src/powershell/newer-syntax.ts';

/** Syntax that came after 3.0: each script must be found once, at the place that `^` marks below it. */
const refused: readonly string[] = [
  'Get-A && Get-B',
  'Get-A || Get-B',
  "$a = $b ?? 'c'",
  "$a ??= 'c'",
  '$x = ${a}?.Name',
  '$x = $a?[0]',
  "$x = $a ? 'b' : 'c'",
  "$x = ($a -eq 1) ? 'b' : 'c'",
  'Get-A &',
  '$job = Get-A &\nGet-B',
  '1..3 | ForEach-Object -Parallel { $_ }',
  '1..3 | % -Pa { $_ }',
  'foreach -parallel ($a in $b) { $a }',
  '& { clean { Get-A } }',
  'using namespace System.Text',
  'using module Pester',
  'class A { [int]$B }',
  'class A : B { }',
  'enum A { B }',
  '[Flags()] enum A { B }',
  'configuration A { }',
  'Import-DscResource -Name x',
  '$a = [Text.StringBuilder]::new()',
  'Get-Item a 6>$null',
  "(Get-A).Where({ $_.B -eq 'c' })",
  '$a.ForEach{ $_ }',
  "'a'..'e'",
  '$a = 0b101',
  '$a = 10u',
  '$a = 0xFFul',
  '$a = 5uy',
  '$a = 5n',
  'Write-Host "`e[31m"',
  'Write-Host "`u{1F600}"',
  'Write-Host "$(Get-A && Get-B)"',
  '#Requires -Version 5',
  'Get-FileHash a.txt',
  '$a = get-itempropertyvalue HKLM:\\a -Name b',
  'Get-ChildItem | Compress-Archive -DestinationPath a.zip',
  'Get-A | Set-Clipboard',
  'Write-Host "$(New-Guid)"',
  'ConvertFrom-SddlString $a.Sddl',
  'Write-Information a',
  'Microsoft.PowerShell.Utility\\Format-Hex a',
];

/** What looks alike and is as old as 3.0. */
const accepted: readonly string[] = [
  "Write-Host 'a && b || c ?? d'",
  '# a && b',
  'Write-Host "a && b ``e `u ${a}?"',
  '1..3 | ? { $_ -gt 1 }',
  'Get-A | ? Name -eq b',
  'Get-A 2>&1 | Out-Null',
  '& { Get-A }',
  '. { Get-A }',
  '$b = & $a',
  'Get-A -PassThru | ForEach-Object { $_ }',
  "Get-A -Class b -Using 'c' -Clean",
  '$a.Class',
  '[ordered]@{ a = 1 }',
  '[pscustomobject]@{ A = 1 }',
  '$a = 10kb + 1.5 + 0xFF + 1e3 + 10d + 7l',
  '1..10',
  '$a[0..2]',
  '$a.Split(0)',
  "Get-A 'where'",
  'Get-A | where { $_ }',
  'foreach ($a in $b) { $a }',
  'if ($?) { 1 }',
  'Get-Item *.?x',
  "Write-Host 'Get-FileHash' # Get-FileHash",
  'function Get-FileHash($a) { $a }; Get-FileHash b',
  'Get-Item a; Get-ItemProperty b; Get-LocalGroups c; Get-MyFileHash d; $x.Get-Guid',
  'Get-A -Date 2013-01-05 -Name a5s',
];

test('finds each syntax that came after Windows PowerShell 3.0, once', () => {
  for (const script of refused) {
    const found = newerSyntax(script);
    assert.equal(found.length, 1, `${script}: ${JSON.stringify(found)}`);
  }
});

test('finds nothing in what 3.0 takes', () => {
  for (const script of accepted) assert.deepEqual(newerSyntax(script), [], script);
});
