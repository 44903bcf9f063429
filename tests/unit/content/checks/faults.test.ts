import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, problemsOf, saidOfChanging, soundFile } from './site.ts';

const wrong: readonly (readonly [line: string, said: string])[] = [
  ['while ($true) { Start-Sleep 1 }', '`while`, a loop that nothing ends'],
  ['while (1) { if (Get-CsPool) { continue } }', '`while`, a loop that nothing ends'],
  ['for (;;) { Start-Sleep 1 }', '`for`, a loop that nothing ends'],
  ['for ($i = 0; ; $i++) { Start-Sleep 1 }', '`for`, a loop that nothing ends'],
  ['do { Start-Sleep 1 } while ($true)', '`do`, a loop that nothing ends'],
  ['do { Start-Sleep 1 } until ($false)', '`do`, a loop that nothing ends'],
  ['return', '`return` before lines that are then never reached'],
  ['if (Get-CsPool) { throw; Get-CsPool }', '`throw` before lines that are then never'],
  ["if ('False') { Get-CsPool }", "`'False'` as a condition"],
  ['if ($true) { Get-CsPool }', '`$true` as a condition'],
  ['if (Get-CsPool) { 1 } elseif (0) { 2 }', '`0` as a condition'],
  ['Start-Sleep -Seconds 86400', 'a wait of 86400 seconds'],
  ['Start-Sleep 3600', 'a wait of 3600 seconds'],
  ['Start-Sleep -Milliseconds 9000000', 'a wait of 9000 seconds'],
  ['$n = Read-Host', '`Read-Host`, which waits until the reader types'],
  ['$n = Read-Host -AsSecureString', '`Read-Host`, which waits until the reader types'],
  ['$c = Get-Credential', '`Get-Credential`, which waits until the reader types'],
  ['$null = $Host.UI.RawUI.ReadKey()', '`$Host.UI.RawUI.ReadKey`, which waits until'],
  ['$n = [Console]::ReadLine()', '`[Console]::ReadLine`, which waits until'],
  [
    "$s = ConvertTo-SecureString 'Passw0rd!' -AsPlainText -Force",
    '`ConvertTo-SecureString -AsPlainText`',
  ],
  ["$s = ConvertTo-SecureString '{{edgeFqdn}}' -AsPlainText", '`ConvertTo-SecureString -AsPlain'],
  ["Import-PfxCertificate C:\\a.pfx -Password 'Passw0rd!'", 'a password at `-password`'],
  ["$ConfirmPreference = 'None'", "`$ConfirmPreference = 'None'`"],
  ['Get-CsPool | Format-List | Export-Clixml "$env:TEMP\\a.xml"', '`Format-List` before another'],
  ['Get-CsPool | ft Identity | Sort-Object Identity | Out-Host', '`ft` before another command'],
  ['$a = @(Get-CsPool | Format-Table | Where-Object { $_ })', '`Format-Table` before another'],
  ["Test-Path -LiteralPath 'C:\\logs\\a*.log'", "`-LiteralPath 'C:\\logs\\a*.log'`, a path with"],
  ['Get-Content -LiteralPath "$env:TEMP\\a?.log"', '`-LiteralPath "$env:TEMP\\a?.log"`, a path'],
  ['Get-Content -LiteralPath C:\\logs\\a*.log', '`-LiteralPath C:\\logs\\a*.log`, a path'],
  ["Get-Item -LiteralPath 'C:\\a', 'C:\\b*'", "`-LiteralPath 'C:\\a', 'C:\\b*'`, a path"],
  ["Get-Item -LiteralPath ('C:\\logs\\' + '*')", "`-LiteralPath ('C:\\logs\\' + '*')`, a path"],
  [
    "$a = Join-Path $env:TEMP 'a-*.csv'; if (Test-Path -LiteralPath $a) { Import-Csv -LiteralPath $a }",
    '`-LiteralPath $a`, a path with wildcards',
  ],
  ["Remove-Item -LiteralPath 'C:\\a*'", '`Remove-Item`, whose file no command'],
  ["$a = @{ LiteralPath = 'C:\\a*' }; Get-Item @a", "`-LiteralPath 'C:\\a*'`, a path"],
  ["Get-MgUser -Search '{{edgeFqdn}}' | Out-Null", '`-Search` with a text that is not constant'],
];

const right = [
  "$a = 'C:\\a*'; foreach ($f in Get-ChildItem $a) { $a = $f.FullName; Get-Content -LiteralPath $a }",
  "Get-ChildItem -LiteralPath $env:TEMP -Filter 'a*.csv' -Include '*'",
  "Get-ChildItem -Path 'C:\\a*' | ForEach-Object { Get-Content -LiteralPath $_.FullName }",
  'Get-Content -LiteralPath "C:\\logs\\$(Get-ChildItem C:\\logs -Filter *.log -Name)"',
  "Get-Content -LiteralPath (Join-Path $env:TEMP 'a*.log' -Resolve)",
  "Get-Content -LiteralPath (Get-Item 'C:\\a*').FullName",
  "Get-ItemProperty -LiteralPath 'Registry::HKEY_CLASSES_ROOT\\*'",
  "$root = 'HKCR:'; Get-Item -LiteralPath (Join-Path $root '*')",
  "Get-Content -LiteralPath '\\\\?\\C:\\logs\\a.log'",
  "Test-Path -LiteralPath 'C:\\a[1].log'",
  "Test-Path -LiteralPath '{{edgeFqdn}}'",
  'while ($true) { if (Get-CsPool) { break }; Start-Sleep 1 }',
  'for (;;) { if (Get-CsPool) { return }; throw }',
  'do { if (Get-CsPool) { throw } } while ($true)',
  'for ($i = 0; $i -lt 3; $i++) { Start-Sleep 1 }',
  'while (Get-CsPool) { Start-Sleep 600 }',
  'do { Start-Sleep 1 } until (Get-CsPool)',
  'if (Get-CsPool) { return }; Get-CsPool',
  'foreach ($x in Get-CsPool) { if ($x.Id) { continue }; Get-CsPool }',
  'if (Get-CsPool) { Get-CsPool; return }',
  'if ({{applePush}}) { Get-CsPool }',
  "if ('{{edgeFqdn}}') { Get-CsPool }",
  'Start-Sleep -Milliseconds 700',
  'Start-Sleep -Seconds 120',
  'Get-CsPool | Format-List | Out-Host',
  'Get-CsPool | Format-Table | Out-String | Write-Verbose',
  'Get-CsPool | Select-Object Identity | Format-Table',
  'Get-CsPool | Select-Object Identity | Sort-Object Identity | Out-Host',
  'iisreset /status | Out-Null',
  "Get-MgUser -Search 'mail:a' | Out-Null",
];

test('reports what no command should do, whatever it is for, once', async () => {
  const all = await saidOfChanging(wrong.map(([line]) => line));
  for (const [line, said] of wrong) assertSaidOnce(line, all.get(line), `found ${said}`);
});

test('takes loops that end, short waits, and tables at the end as right', async () => {
  assertSound(await saidOfChanging(right));
});

test('reports a return as the first line of a change', async () => {
  const file = 'content/runbooks/enable-push/commands/disable-push.ps1';
  const text = soundFile(file).replace("'Stop'", "'Stop'\n    return");
  const problems = await problemsOf({ files: { [file]: text } });
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems.join('\n'), /:3:5: found `return` before lines/);
});
