import { test } from 'node:test';
import { assertSound, saidOfChanging } from './site.ts';

test('takes a copy of what is no program, and a file of data from the web, as right', async () => {
  assertSound(
    await saidOfChanging([
      'Copy-Item -LiteralPath \'C:\\Windows\\win.ini\' -Destination "$env:TEMP\\win.ini"',
      'Copy-Item \'C:\\a\\web.config\' "$env:TEMP\\web.config"',
      'Copy-Item \'C:\\a\\b.txt\' "$env:TEMP\\b.txt"',
      "foreach ($f in Get-ChildItem -LiteralPath 'C:\\inetpub\\logs' -Filter '*.log') { Copy-Item -LiteralPath $f.FullName -Destination \"$env:TEMP\\$($f.Name)\" }",
      "Copy-Item -LiteralPath 'C:\\Windows\\win.ini' -Destination $env:USERPROFILE",
      "Copy-Item -LiteralPath 'C:\\a\\b.config' -Destination $env:TEMP",
      "Copy-Item 'C:\\a\\b.txt' ([IO.Path]::Combine($env:TEMP,'a.txt'))",
      "Copy-Item 'C:\\a\\b.txt' ('{0}\\a.txt' -f $env:TEMP)",
      "'a' | Out-File ('{0}\\a.txt' -f $env:TEMP) -Encoding UTF8",
      "'a' | Out-File ([IO.Path]::Combine($env:TEMP,'a.txt')) -Encoding UTF8",
      '(New-Object Net.WebClient).DownloadFile(\'https://x.example/a\', "$env:TEMP\\a.xml")',
      '$client = New-Object Net.WebClient; $client.DownloadFile(\'https://x.example/a\', "$env:TEMP\\a.xml")',
      "Copy-Item 'C:\\a\\b.ini' (Join-Path $env:TEMP 'b.ini')",
      '[IO.File]::Copy(\'C:\\Windows\\win.ini\', "$env:TEMP\\win.ini")',
      "[IO.File]::Copy('C:\\Windows\\win.ini', (Join-Path $env:TEMP 'win.ini'), $true)",
      "Copy-Item -LiteralPath 'C:\\Windows\\win.ini' -Destination ([IO.Path]::GetTempPath())",
      'Get-Service | Out-File -LiteralPath ([IO.Path]::GetTempFileName()) -Encoding UTF8',
    ]),
  );
});

test('takes a removal of the file that the same command wrote, whatever its name is made of', async () => {
  const write = 'Get-Service | Export-Csv $f -NoTypeInformation -Encoding UTF8';
  const names = [
    '$stamp = Get-Date -Format yyyyMMdd; $f = Join-Path $env:TEMP "s-$stamp.csv"',
    '$f = Join-Path $env:TEMP "s-$PID.csv"',
    "$f = Join-Path $env:TEMP ([guid]::NewGuid().ToString() + '.csv')",
    '$f = "$env:TEMP\\$([guid]::NewGuid()).csv"',
    '$f = [IO.Path]::GetTempFileName()',
  ];
  assertSound(
    await saidOfChanging([
      ...names.map((name) => `${name}; ${write}; Remove-Item -LiteralPath $f`),
      ...names.map((name) => `${name}; ${write}; [IO.File]::Delete($f)`),
      `${names[0]}; Copy-Item C:\\a.csv $f; Remove-Item -LiteralPath $f`,
    ]),
  );
});

test('takes a constant pattern, and a stream into a file of data, as right', async () => {
  assertSound(
    await saidOfChanging([
      "$a = [regex]::Replace('a','a','b')",
      "$a = [regex]::IsMatch('a','^a$')",
      "$a = [regex]::Matches('a','a')",
      "$a = [regex]::Match('a','a').Value",
      "$a = [regex]::Split('a b','\\s')",
      "$a = ([regex]'a').Match('a')",
      "$a = [regex]'a'",
      '$w = New-Object IO.StreamWriter "$env:TEMP\\a.txt"; $w.WriteLine(\'a\'); $w.Close()',
      '$w = New-Object System.IO.StreamWriter("$env:TEMP\\a.txt"); $w.WriteLine(\'a\'); $w.Close()',
      "$x = (Get-CsPushNotificationConfiguration).Identity; $a = [regex]::Replace($x,'^a','b')",
      "$a = ([regex]'a').Match((Get-CsPool).Identity)",
      "$a = 'a' -match ('^' + [regex]::Escape('{{edgeFqdn}}') + '$')",
      "$a = New-Object System.Text.RegularExpressions.Regex '^a$'",
      "$a = New-Object regex('^a$')",
    ]),
  );
});

test('takes programs that are known, a service that runs again, and modules as right', async () => {
  assertSound(
    await saidOfChanging([
      "ping edge01; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
      'nslookup edge01',
      'dsquery user',
      'dsget user',
      'nltest /dsgetdc:contoso.com',
      'ipconfig /all',
      'netstat -an',
      'whoami /all',
      'certutil -verify a.cer',
      "ipconfig /flushdns; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
      "gpupdate /force; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
      "iisreset /noforce; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
      "klist purge; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
      "repadmin /syncall; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
      "w32tm /resync; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
      "netsh winhttp set proxy edge01:8080; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
      'Restart-Service -Name W3SVC',
      'Restart-Service RTCSRV -Force',
      'Start-Service -Name W3SVC',
      'Restart-WebAppPool -Name MSExchangeAutodiscoverAppPool',
      'function F { param($n) $n }; F 1',
      'function F { param([string]$n, $m) Write-Verbose $n }; F 1',
      '& { param($n) $n } 1',
      '\'a\' *> "$env:TEMP\\a.txt"',
      'Get-CsPushNotificationConfiguration *> $null',
      'Import-Module ActiveDirectory',
      'Import-Module WebAdministration',
      "$t = [datetime]'2013-01-01'",
      'Get-Service -Name W3SVC | Stop-Service; Get-Service -Name W3SVC | Start-Service',
      'Stop-Service W3SVC; Start-Service W3SVC',
      "$s = 'W3SVC'; Stop-Service $s; Start-Service -Name W3SVC",
      "$start = { Start-Service 'W3SVC' }; Stop-Service W3SVC; & $start",
      'Stop-CsWindowsService -Name RTCSRV; Start-CsWindowsService RTCSRV',
      'Get-CsWindowsService RTCSRV | Stop-CsWindowsService; Start-CsWindowsService RTCSRV',
      '(Get-Service -Name W3SVC).Stop(); (Get-Service W3SVC).Start()',
      "$s = Get-Service W3SVC; $s.Stop(); $s.WaitForStatus('Stopped'); $s.Start()",
      '$s = Get-Service W3SVC; try { $s.Stop() } finally { Start-Service W3SVC }',
      'Set-Service W3SVC -Status Stopped; Set-Service W3SVC -Status Running',
      'Set-Service W3SVC -StartupType Automatic',
      "Set-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W3SVC' -Name Start -Value 2",
      "Set-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W3SVC' Start 4; Set-Service W3SVC -StartupType Automatic",
      "Set-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Services\\A' -Name Start -Value 4",
      'Stop-WebAppPool a; Start-WebAppPool -Name a',
      "Suspend-MailboxDatabaseCopy '{{edgeFqdn}}' -Confirm:$false; Resume-MailboxDatabaseCopy '{{edgeFqdn}}'",
      'Set-ServerComponentState a -Component b -Requester c -State Inactive; Set-ServerComponentState a -Component b -Requester c -State Active',
      '$watch = [Diagnostics.Stopwatch]::StartNew(); $watch.Stop()',
      '$w = New-Object Diagnostics.Stopwatch; $w.Start(); $w.Stop()',
      '$job = Start-Job { 1 }; Stop-Job $job',
      'function Stop-Wait { 1 }; Stop-Wait',
      "Get-WinEvent -FilterHashtable @{ LogName = 'Lync Server'; Level = 2; StartTime = (Get-Date).AddDays(-1) }",
      "$since = (Get-Date).Date; Get-WinEvent -FilterHashtable @{ LogName = 'a'; StartTime = $since.AddHours(-1); EndTime = [datetime]::Now }",
      "Invoke-Sqlcmd -Query 'select 1'",
    ]),
  );
});

test('takes a block of the command that a method calls, and a look at methods, as right', async () => {
  assertSound(
    await saidOfChanging([
      '$b = { Get-CsPool }; $b.Invoke()',
      '$b = { param($n) Get-CsPool $n }; $b.Invoke(1)',
      '$b = { Get-Command Get-CsPool }; $b.InvokeReturnAsIs()',
      "$m = [IO.File].GetMethod('Exists'); $m.Name",
      '$size = [int]::MaxValue; $size',
    ]),
  );
});

test('takes protections that stay, requests that only send, and queries that only ask as right', async () => {
  assertSound(
    await saidOfChanging([
      '[Net.ServicePointManager]::ServerCertificateValidationCallback = $null',
      "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'",
      '[Net.ServicePointManager]::CheckCertificateRevocationList = $true',
      'Set-NetFirewallProfile -Profile Domain -Enabled True',
      "Set-ADUser -Identity 'a' -Enabled $true",
      "Set-ADUser -Identity 'a' -Office 'b'",
      "(New-Object Net.WebClient).UploadString('https://a.example/a', 'POST', 'delete')",
      "(New-Object Net.WebClient).UploadString('https://a.example/delete', 'a')",
      "$r = [Net.WebRequest]::Create('https://a.example/a'); $r.Method = 'GET'; [void]$r.GetResponse()",
      "$c = New-Object System.Data.SqlClient.SqlCommand('SELECT 1'); [void]$c.ExecuteScalar()",
    ]),
  );
});
