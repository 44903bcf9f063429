import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misreadSyntax } from '../../../src/powershell/misread-syntax.ts';

const mistakes = [
  'if (-not $a -eq $b) { 1 }',
  'if (!$a.B -like "x") {1}',
  'if (-not "$written" -ceq "$row") { throw }',
  "Where-Object { -not $_.PushNotificationProxyUri -eq 'sip:a' }",
  'if ($a -eq 1 -and -not $b -eq 2) {1}',
  "-not $identity -like 'push*'",
  'if (-not (Test-Path a) -eq $true) {1}',
  'if (-not $x -is [string]) {1}',
  'if (-not @($a).Count -gt 0) {1}',
  'if (-not $a[0].B($c) -ne 1) {1}',
  'if (-not [string]$a -eq 1) {1}',
  '"$(if (-not $a -eq 1) { 2 })"',
  'if (! $a -match "x") {1}',
  'if (-not -not $a -eq 1) {1}',
  'if (-not "$($saved.Identity)" -eq "$($row.Identity)") { throw }',
  'while (-not $a.Status -eq 1) {1}',
  '$x = -not $a -eq 1',
  '$x = !$a -eq 1',
  'if (-not ${a b} -eq 1) {1}',
  'if (-not [Some.Type]::Is($a) -eq 1) {1}',
];

for (const line of mistakes) {
  test(`tells that only the left side is negated in ${line}`, () => {
    const [found, ...others] = misreadSyntax(line);
    assert.match(found?.what ?? '', /^`(?:-not|!)` before the left side of a comparison$/);
    assert.equal(found?.start, line.search(/-not|!/));
    assert.deepEqual(others, []);
  });
}

test('finds nothing where the whole comparison is negated, or another one', () => {
  for (const line of [
    'if (-not ($a -eq $b)) {1}',
    'if (-not $a -and $b -eq 2) {1}',
    'if (!$a) {1}',
    'if ($a -ne 1) {1}',
    'if ((-not $a) -eq $b) {1}',
    'if (-not $a.B($c -eq 1)) {1}',
    'if (-not $a -or $b -like "x") {1}',
    'Write-Host "-not $a -eq $b"',
    'if (-not (Test-Path a)) {1}',
    'if (-not $(a) -and (b -eq 1)) {1}',
    "'a' -notlike 'b'",
    'Get-X -Not $a -Equal 2',
    'if (-not $a) { $b -eq 1 }',
    'if (-not [string]::IsNullOrEmpty($a)) {1}',
    'if (-not $a.Contains("x") -and $c -eq 1) {1}',
    '-not $a\n$b -eq 1',
    'Set-X -Filter { -not (a -eq 1) }',
  ])
    assert.deepEqual(misreadSyntax(line), [], line);
});
