import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push/commands';

/** Lines that are sound in a command that only reads. */
const reading = [
  '$now = (Get-Date).AddDays(1).ToUniversalTime()',
  '$a = [math]::Round(1.5); $b = [math]::Max(1, 2); $c = [Convert]::ToInt32($a)',
  "$d = [datetime]::ParseExact('2026', 'yyyy', $null)",
  "$c = 'a'.ToCharArray().Clone(); foreach ($b in $c.GetEnumerator()) { $b.CompareTo('a') }",
  "$client = New-Object System.Net.Sockets.TcpClient('a', 1)",
  "Get-Item Alias:gci; $e = 'alias:smtp' # function:foo",
  "$f = 'c – d' # e – f",
  'Search-MessageTrackingReport -Identity a',
  'Get-Process -Id 1 | foreach StartTime',
  "$h = @{}; $h.a = 1; $h['b'] = 2; $h.Add('c', 3); $l = @(); $l += 1",
  '$o = New-Object PSObject; $o.A = 1; $p = [pscustomobject]@{ A = 1 }; $p.A = 2',
  "$t = 'a b'.Replace('a', 'b').Trim().Replace('b', 'c')",
  "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'",
  "Get-Mailbox -Filter { Name -like 'a*' }; Get-CsUser -Filter { Enabled -eq $true -and (Type -ne 'b') }",
  "[string]::Format('{0}', 1); [string]::Join(',', @('a')); $e = 'a b'.Split(' ')",
  'Test-ComputerSecureChannel; Get-GPOReport -All -ReportType Html; Test-CsTopology -Service a',
  '1..5 | % { $_ }; foreach ($i in 1..5) { $i }; $x = 1..5; (1..3) + (5..7); $n = 3; 1..$n | % { $_ }',
  '0..-1; 1..($n + 1); 1..$x.Count; 1..[int]$n; 1KB..2kb; $x[0..2]; Select-Object -Index 1..5',
  '$s = $f.Length / 1GB; 10/1GB; $f.Length/1MB; .5TB; 1.5pb; $s = $f.Length / (1GB); 1GB; @(1KB)',
  'Get-CsUser | ForEach-Object -Begin { $n = 0 } -Process { $n++ } -End { $n }; $exscripts; $env:TEMP',
  'Get-CsUser -OutVariable found; $found; & { param([string]$x) $x } 1; $a, $b = 1, 2; $b; $script:b; ${b}',
  'if ($a = Get-CsUser) { $a.Name }; while ($b = $c.Next) { $b }; $d = $e -gt 0; if ($f -ge 1) { 1 }',
  '$a | Where-Object { $b = $_.Name; $b -eq 1 } | ForEach-Object { $_.Name }; for ($i = 0; $i -lt 3; $i++) { $i }',
  '1.5.ToString(); (1.25.ToString()).Length; Select-Object -First 1; -join $a',
  '[System.DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().Name',
  '[DirectoryServices.ActiveDirectory.Domain]::GetCurrentDomain(); [System.DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain()',
  "switch ($a) { 'b' { 1 } c { 2 } default { 3 } }; $d = switch ($a) { 1 { 'x' } 2 { 'y' } }",
  "$edgeFqdn = 'a'; Get-CsUser @{ edgeFqdn = 1 }; '{0} {1}' -f 1, 2",
];

/** Removals of what the runbook creates, each named. */
const removing = [
  "Remove-CsAllowedDomain -EA Stop -Identity 'push.example.com'",
  "Remove-CsAllowedDomain -DomainController dc1 -Identity 'push.example.com' -Force",
  "Remove-CsAllowedDomain -Force 'push.example.com'",
  "Remove-CsAllowedDomain -PassThru 'push.example.com'",
  "New-CsPushPool -Identity @('a', 'b'); Remove-CsPushPool -Identity 'b'",
  "foreach ($x in Get-CsAllowedDomain) { if ($x.Identity -eq 'push.example.com') { Remove-CsAllowedDomain $x.Identity } }",
  "foreach ($x in Get-CsAllowedDomain) { if ($x.Identity -eq 'push.example.com') { Remove-CsAllowedDomain $x.Identity } }; foreach ($x in Get-CsPool) { $x.Identity }",
  "foreach ($x in Get-CsPool) { $x.Identity }; foreach ($x in Get-CsAllowedDomain) { if ($x.Identity -eq 'push.example.com') { Remove-CsAllowedDomain $x.Identity } }",
  "foreach ($x in Get-CsAllowedDomain | Where-Object { $_.Identity -eq 'push.example.com' }) { Remove-CsAllowedDomain $x.Identity }",
  "$shown = Remove-CsAllowedDomain -WhatIf 'other.example.com'; Write-Output $shown",
  "New-CsAllowedDomain '{{edgeFqdn}}'; Remove-CsAllowedDomain -Identity '{{edgeFqdn}}'",
  "$d = '{{edgeFqdn}}'; New-CsAllowedDomain -Domain $d; Remove-CsAllowedDomain $d",
  "$d = 'PUSH.example.com'; Remove-CsAllowedDomain -Identity $d",
  "$all = Get-CsAllowedDomain; $one = $all | ? Identity -eq 'push.example.com'; Remove-CsAllowedDomain $one.Identity",
  "Remove-CsAllowedDomain (Get-CsAllowedDomain -Identity 'push.example.com').Identity",
  'Disable-CsAdminAccess',
  'New-Item C:\\a -ItemType Directory -Force',
  "New-Item '{{edgeFqdn}}' -Force -Value 'x'; New-Item C:\\b.txt",
  'New-Item HKLM:\\Software\\Contoso -Force',
  "[IO.File]::WriteAllText('{{edgeFqdn}}', 'x')",
  "$r = Join-Path -Path $env:USERPROFILE -ChildPath 'a.csv'; 'x' | Set-Content $r; Move-Item $r \"$r.done\"",
  "$a = [IO.File]::Open('C:\\a.txt', 'Open')",
];

test('what only reads is no change', async () => {
  const file = `${folder}/test-push.ps1`;
  const text = soundFile(file);
  for (const line of reading)
    assert.deepEqual(await problemsOf({ files: { [file]: `${text}${line}\n` } }), [], line);
});

test('a removal of one thing that the runbook creates is no mistake', async () => {
  const file = `${folder}/disable-push.ps1`;
  const end = "    Write-Host 'Push is off again.'";
  const create = "    New-CsAllowedDomain -Identity 'push.example.com'\n";
  for (const line of removing) {
    const text = soundFile(file).replace(end, () => `${create}    ${line}\n${end}`);
    assert.ok(text.includes(line));
    assert.deepEqual(await problemsOf({ files: { [file]: text } }), [], line);
  }
});
