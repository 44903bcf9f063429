import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const given = "$identity = 'a'; $rows = @(Get-CsPool); ";

const lost = [
  '$found = $false; & { $found = $true }; if ($found) { throw }',
  '$found = $false; $look = { if ($rows) { $found = $true } }; & $look; if ($found) { throw }',
  '$others = @(); & { $others = @(Get-CsPool) }; if ($others.Count -gt 0) { throw }',
  '& { $count = 1 }; Get-CsPool -Identity $count',
  '$failed = $false; function Test-It { $failed = $true }; Test-It; if ($failed) { throw }',
  '& { $all = @(); & { $all = @(Get-CsPool) }; Write-Verbose "$($all.Count)" }',
  '$count = 0; & { $count++ }; if ($count -gt 0) { throw }',
  '& { $count = 1 }; Write-Verbose "$count`n"',
  '& { $count = 1; $count }; if ($count) { throw }',
  '& { $count = 1 }; & { if ($count) { throw } }',
  '$found = $false; & { $found = $found -or $rows.Count -gt 3 }; if ($found) { throw }',
  '$bad = @(); & { $bad = $bad + @(Get-CsPool) }; if ($bad.Count -gt 0) { throw }',
  '$left = 3; & { $left = $left - 1 }; if ($left -eq 0) { throw }',
  '$many = 0; $rows | & { process { $many++ } }; if ($many -gt 1) { throw }',
  '$many = 0; Invoke-Command -ScriptBlock { $many = 2 }; if ($many -gt 1) { throw }',
  '$many = 0; $check = { $many = 2 }; Invoke-Command -ScriptBlock $check; if ($many) { throw }',
  '$many = 0; $check = { $many = 2 }; $check.Invoke(); if ($many) { throw }',
  '$read = { $count = 1 }; $look = { $other = & $read; $other }; & $look; if ($other) { throw }',
  '$others = @(); & { Get-CsUser -OutVariable others }; if ($others.Count -gt 0) { throw }',
  '$others = @(); & { Get-CsUser -OutVariable +others }; if ($others.Count -gt 0) { throw }',
  "& { Get-CsUser -OV 'others'; $others }; if ($others) { throw }",
  '$others = 0; & { Set-Variable -Name others -Value 1 }; if ($others) { throw }',
  '$others = 0; & { sv others @(Get-CsUser).Count }; if ($others) { throw }',
  '$others = 0; & { New-Variable -Value 1 -Name others, more }; if ($others) { throw }',
  'Set-Variable others 0; & { $others = 1 }; if ($others) { throw }',
  '$bad = 0; $look = { Get-CsUser -ErrorVariable bad }; & $look; if ($bad) { throw }',
  'function Test-It { $rows | Tee-Object -Variable bad }; Test-It; if ($bad) { throw }',
  '$all = New-Object System.Collections.ArrayList; & { $all = @(Get-CsUser) }; if ($all) { throw }',
  '$found = [bool]$false; & { $found = $true }; if ($found) { throw }',
  '$many = @(Get-CsUser).Count; & { $many = 3 }; if ($many -gt 1) { throw }',
  '$many = [int]0; & { $many += 1 }; if ($many -gt 1) { throw }',
  '[int]$many = [int]0; & { Get-CsUser | ForEach-Object { $many++ } }; if ($many) { throw }',
  '$one = Get-CsUser; & { if ($rows) { $one = $rows[0] } }; Get-CsPool -Identity $one.Identity',
];

const sound = [
  '$found = $false; . { $found = $true }; if ($found) { throw }',
  '$found = $false; $look = { $found = $true }; . $look; if ($found) { throw }',
  '$found = $false; & { $script:found = $true }; if ($found) { throw }',
  '$found = $false; foreach ($row in $rows) { $found = $true }; if ($found) { throw }',
  '$found = $false; $rows | ForEach-Object { $found = $true }; if ($found) { throw }',
  '$found = & { $found = $true; $found }; if ($found) { throw }',
  '$all = @(Get-CsPool); & { $all = @(Get-CsUser); $all }; Write-Verbose $all.Count',
  '& { $count = 1; & { Get-CsPool -Identity $count } }',
  '& { $before = 1; $read = { Get-CsPool -Identity $before }; & $read }',
  '$read = { $one = Get-CsPool; $one }; $one = & $read; if ($one) { 1 }',
  'function Set-It { $pool = 1 }; . Set-It; Get-CsPool -Identity $pool',
  'function global:Set-It { $pool = 1 }; . Set-It; Get-CsPool -Identity $pool',
  '$look = { $found = $true }; $rows | ForEach-Object $look; & $look; if ($found) { 1 }',
  "$name = 'found'; & { $found = 1 }; Set-Variable -Name $name -Value 2; if ($found) { 1 }",
  "$found = ''; function Get-It { $found = 'a'; Write-Verbose $found }; Get-It; $found",
  'function Get-It { $all = @{}; $all.a = 1; $all }; $all = @{}; $all.b = Get-It; $all.Count',
  'filter Add-It { $n = $_ + 1; $n }; $n = 0; 1 | Add-It; $n',
  '& { $n = 0; $n = $n + 1; Write-Verbose $n }; & { $n = 0; Write-Verbose $n }',
  '$n = 0; & { Set-Variable -Name n -Value 1 -Scope 1 }; $n',
  '$n = 0; & { Set-Variable global:n 1 }; $n',
  '$n = 0; & { Set-Item variable:n 1 }; $n',
  '$n = 0; & { Get-CsUser -OutVariable n | Out-Null; $n.Count }; $n',
  '& { Get-CsUser -OutVariable n | Out-Null; & { $n.Count } }',
  '$n = 0; . { Get-CsUser -OutVariable n | Out-Null }; $n',
  '$n = 0; $rows | ForEach-Object { Get-CsUser -OutVariable n | Out-Null }; $n',
  '$n = 0; & { Get-CsUser $n -OutVariable other; $other }; $n',
  "$n = 0; $other = 'a'; & { Set-Variable -Name m -Value $n; $m; $other }; $n",
  "$n = 0; $table = @{ OutVariable = 'n' }; & { Get-CsUser @table | Out-Null }; $n",
  '$n = Get-CsUser; & { $n = Get-CsPool }; $n = Get-CsUser; $n',
  '& { $n = Get-CsPool }; $n = Get-CsUser; $n',
  '$n = Get-CsUser; function Get-It { $n = Get-CsPool; Write-Verbose a }; Get-It; $n',
  '$n = New-Object System.Collections.ArrayList; & { [void]$n.Add(1) }; $n.Count',
  '$n = @(Get-CsUser); & { $n = @(Get-CsPool); $n }; $n',
  '$n = 0; Invoke-Command { $n = 1 } -NoNewScope; $n',
  '$n = 0; $rows | ForEach-Object { $n = $n + 1 }; $n',
  '$n = 0; $rows | . { process { $n++ } }; $n',
  '& { $n = 0; Write-Verbose $n }; & { $n = 0; Write-Verbose $n }',
  '& { $n = 0 }; & { $n = 0; Write-Verbose $n }',
  '$n = 0; & { $local:n = 1 }; $n',
  '$n = 0; function Add-One { $script:n++ }; Add-One; $n',
  "& { $who = 'a'; $who }; $isOurs = { $_.Id -eq $who }; & { $who = 'b'; $rows | ? $isOurs }",
  '& { $OFS = \',\'; Write-Verbose "$rows" }; Write-Verbose $OFS',
];

async function eachOnce(lines: readonly string[], pattern: string | RegExp): Promise<void> {
  for (const [line, problems] of await saidOfChanging(lines.map((one) => given + one)))
    assertSaidOnce(line, problems, pattern);
}

test('reports values that are gone behind the block that gives them', async () => {
  await eachOnce(
    lost,
    /found `\$\w+` outside of the block that gives it its value, expected a variable that the block changes/,
  );
});

test('tells a variable once that is read before and behind its block', async () => {
  const line = 'if ($late) { 1 }; & { $late = 1 }; if ($late) { 1 }';
  await eachOnce([line], 'found `$late` before it gets a value');
});

test('takes variables whose value is not lost', async () => {
  assertSound(await saidOfChanging(sound.map((one) => given + one)));
});
