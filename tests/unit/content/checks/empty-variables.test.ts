import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, problemsOf, saidOfChanging, soundFile } from './site.ts';

const given = "$identity = 'a'; $rows = @(Get-CsPool); ";

const unfed = [
  'foreach ($row in $rows) { Get-CsPool -Identity $_.Identity }',
  "foreach ($row in $rows) { if ($_.Identity -eq 'Global') { throw } }",
  'foreach ($row in $rows) { Write-Verbose "$($_.Identity)" }',
  'foreach ($row in $rows) { Write-Verbose "$_" }',
  '$rows | Get-CsPool -Identity $_.Identity',
  'while ($PSItem) { 1 }',
  '& { $_.Identity }',
  'foreach ($row in $rows) { if ($_.Id) { throw }; Get-CsPool -Identity $_.Identity }',
  'switch ($_) { 1 { 2 } }',
];

const early = [
  'if ($row) { 1 }; foreach ($row in $rows) { $row }',
  '$open = @($rows | Where-Object { $_.Id -eq $row.Id }); foreach ($row in $open) { $row }',
  'Write-Verbose "$($late.Id)"; $late = Get-CsPool',
  'Write-Verbose "a $late"; $late = Get-CsPool',
  '$late = @($rows | Where-Object { $_.Id -eq $late.Id })',
  '& { Get-CsPool $late }; [string]$late = 1',
  'foreach ($row in $rows) { Get-CsPool $late }; $late, $other = 1, 2',
  'Get-CsPool $late; Get-CsUser $late; $late = 1',
];

const blind = [
  '@($rows | Where-Object { $row.Enabled -or $row.Other }); foreach ($row in $rows) { $row }',
  '@($rows | Where-Object { "$($row.Identity)" -eq \'Global\' }); foreach ($row in $rows) { 1 }',
  '$rows | ? { $rows.Identity -eq $identity }',
  'Write-Verbose "$(@($rows | Where-Object { $rows.Id -eq \'a\' }).Count)"',
];

const unsent = [
  "Invoke-Command -ComputerName 'srv' -ScriptBlock { Get-CsPool -Identity $identity }",
  'Invoke-Command srv { Get-CsPool -Identity $identity }',
  'Invoke-Command srv -ScriptBlock { Write-Verbose "a $identity" }',
  'Invoke-Command -Session $rows { Write-Verbose "$(Get-CsPool $identity)" }',
  'icm -Cn srv { foreach ($one in 1, 2) { $identity; $identity } }',
  'Start-Job -ScriptBlock { Get-CsPool -Identity $identity }',
  'Start-Job { Get-CsPool @identity }',
];

const sound = [
  "Write-Verbose $env:NAME; $env:NAME = 'b'",
  'if ($identity -eq $null) { throw }; $null = Get-CsPool',
  'Invoke-Command -ComputerName srv { $null }; $null = Get-CsPool',
  "& { $env:NAME = 'a' }; Write-Verbose $env:NAME",
  '& { $null = Get-CsUser }; if ($identity -eq $null) { throw }',
  'Invoke-Command -ComputerName srv { Get-CsPool $using:identity }',
  'Invoke-Command -ComputerName srv { param($identity) $identity } -ArgumentList $identity',
  'Invoke-Command -ComputerName $identity { Get-CsPool $args[0] } -ArgumentList $identity',
  "Start-Job { $identity = 'b'; Get-CsPool $identity }",
  'Start-Job { foreach ($identity in Get-CsPool) { $identity } }',
  'Start-Job { Get-CsPool | Where-Object { $_.Id } }',
  'Invoke-Command -ScriptBlock { Get-CsPool $identity }',
  'Invoke-Command { Get-CsPool $identity }',
  '$rows | ForEach-Object { $_.Identity } | % { $_ } | Where-Object { $_ }',
  '$rows | ForEach-Object { foreach ($one in $_.Ids) { "$_ $one" } }',
  '$rows | Sort-Object { $_.Id } | Select-Object @{ n = 1; e = { $_.Id } }',
  'trap { "$($_.Id)"; break }',
  'try { Get-CsPool } catch { Write-Verbose "$_"; throw }',
  "switch ($identity) { 'a' { $_ } }",
  'function Get-It { process { $_ } }',
  '$isOurs = { $_.Id -eq $identity }; $rows | Where-Object $isOurs',
  '$rows | & { process { $_ } }',
  'Write-Verbose "$(@($rows | ForEach-Object { "$($_.Id)" }))"',
  '$read = { $late }; $late = 1; & $read',
  'function Get-It { $late }; $late = 1; Get-It',
  'foreach ($row in $rows) { if ($last) { 1 }; $last = $row }',
  '$rows | ForEach-Object { $last; $last = $_ }',
  'if (-not $session) { $session = Get-CsPool }',
  '$count += 1; $n++; $n = 3; $list += $rows',
  '$a = 1; $a = $a + 1; $b, $c = 1, 2; $b + $c',
  'for ($i = 0; $i -lt 3; $i++) { $i }',
  'Get-CsPool -OutVariable found; $found; $found = 1',
  '"$($inner = 1; $inner)"; $inner = 2',
  "$rows | Where-Object { $_.Id -eq $identity } | Where-Object Id -eq 'a'",
  '$rows | Where-Object { Test-Path $identity } | Where-Object { Get-CsPool $identity }',
  '$rows | Where-Object { $true }',
  '$rows | Where-Object { "$_" -eq \'b\' -or "$($_.Id)" -eq \'b\' }',
  "Write-Verbose '$late'; $late = 1",
];

async function eachOnce(lines: readonly string[], pattern: string | RegExp): Promise<void> {
  for (const [line, problems] of await saidOfChanging(lines.map((one) => given + one)))
    assertSaidOnce(line, problems, pattern);
}

test('reports `$_` where nothing gives it a value', async () => {
  const found = /found `\$(?:_|PSItem)` where nothing comes through `\|`, expected a variable/;
  await eachOnce(unfed, found);
});

test('reports variables before they get a value', async () => {
  await eachOnce(early, /found `\$(?:row|late)` before it gets a value, expected a variable/);
});

test('reports filters that ask for nothing of what they are given', async () => {
  await eachOnce(blind, /found a filter without `\$_`, expected a condition on each object/);
});

test('reports variables in blocks that run elsewhere', async () => {
  await eachOnce(
    unsent,
    /found `[$@]identity` in a block that runs elsewhere, expected .* Write `[$@]using:identity`, or/,
  );
});

test('takes variables that have a value', async () => {
  assertSound(await saidOfChanging(sound.map((one) => given + one)));
});

test('a variable may be one that another command leaves in the console', async () => {
  const folder = 'content/runbooks/enable-push/commands';
  const [one, other] = [`${folder}/test-push.ps1`, `${folder}/disable-push.ps1`];
  const end = "    Write-Host 'Push is off again.'";
  const reading = soundFile(other).replace(end, () => `    Get-CsPool $late; $late = 1\n${end}`);
  const problems = (text: string) => problemsOf({ files: { [one]: text, [other]: reading } });
  assert.deepEqual(await problems(`${soundFile(one)}$late = Get-CsPool\n`), []);
  assert.equal((await problems(`${soundFile(one)}& { $late = Get-CsPool }\n`)).length, 1);
});
