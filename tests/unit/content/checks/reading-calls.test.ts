import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfReading } from './site.ts';

test('takes what only looks at an object, or closes what the script has opened', async () => {
  const looks = [
    '[void][System.Security.Cryptography.SHA256]::Create()',
    "(Get-Service -Name W3SVC).WaitForStatus('Running', '00:01:00')",
    '(Get-Service -Name W3SVC).Refresh()',
    "$reader = New-Object -TypeName System.IO.StreamReader -ArgumentList 'C:\\Windows\\win.ini'; $reader.Dispose()",
  ];
  assertSound(await saidOfReading(looks));
});

test('takes what only asks a program for a reading call', async () => {
  const asks = [
    'setspn -L edge01',
    'setspn -T contoso.com -F -Q */*',
    'klist',
    'gpresult /r',
    'repadmin /showrepl',
    'nltest /dsgetdc:contoso.com',
    'nltest /server:dc1 /dclist:contoso.com',
    'nltest /domain_trusts /all_trusts',
    'w32tm /query /status',
    'netsh winhttp show proxy',
    'certutil -store my',
    'certutil -v -store My 2>&1',
    'certutil -store My 0123',
    'certutil -getreg CA\\CRLPeriodUnits',
    'certutil -f -urlfetch -verify C:\\a.cer',
    'schtasks /query /fo LIST',
    'netdom query fsmo',
    'C:\\Windows\\System32\\inetsrv\\appcmd.exe list site',
    'appcmd list apppool',
    'net share',
    'net user',
    'net localgroup Administrators',
    'vssadmin list writers',
    'winrm get winrm/config',
    'winrm enumerate winrm/config/listener',
    'dcdiag /s:dc1 /test:dns',
    'portqry -n edge01 -e 5061',
    'C:\\Windows\\System32\\whoami.exe /all',
    "& 'C:\\Windows\\System32\\ipconfig.exe' /all",
    'netstat -an | findstr ":443"',
  ];
  assertSound(await saidOfReading(asks));
});

test('takes a request that only asks a web server, and a stopwatch, for reading', async () => {
  const asks = [
    "Invoke-WebRequest -Uri 'https://push.lync.com/' -UseBasicParsing",
    "Invoke-RestMethod -Method Get -Uri 'https://push.lync.com/a?b=c' -TimeoutSec 5",
    "Invoke-WebRequest -Uri ('https://push.lync.com/?a=' + [uri]::EscapeDataString('{{edgeFqdn}}')) -UseBasicParsing",
    "(New-Object Net.WebClient).DownloadString('https://push.lync.com/')",
    '[Diagnostics.Stopwatch]::StartNew()',
    'whoami.exe /groups /fo csv | ConvertFrom-Csv',
    "$store = New-Object Security.Cryptography.X509Certificates.X509Store 'My', 'LocalMachine'; $store.Open('ReadOnly'); $store.Certificates; $store.Close()",
    '$filter = @{ LogName = "Lync Server"; StartTime = (Get-Date).AddDays(-1) }; Get-WinEvent -FilterHashtable $filter',
  ];
  assertSound(await saidOfReading(asks));
});

test('takes reflection that only reads, and asks files for their versions', async () => {
  const asks = [
    '[System.Reflection.Assembly]::GetExecutingAssembly().FullName',
    '[Reflection.AssemblyName]::GetAssemblyName("$env:windir\\a.dll").Version.ToString()',
    "(Get-Date).GetType().GetProperty('Year').GetValue((Get-Date), $null)",
    "[string].GetField('a', [Reflection.BindingFlags]'NonPublic, Instance')",
    '[System.Diagnostics.FileVersionInfo]::GetVersionInfo("$env:windir\\explorer.exe").ProductVersion',
    '[Diagnostics.Process]::GetCurrentProcess().Id',
  ];
  assertSound(await saidOfReading(asks));
  const others = [
    "[Reflection.Assembly]::LoadFrom('a.dll')",
    "[Diagnostics.Process]::Start('a')",
    '[Reflection.Assembly]::GetExecutingAssembly().CreateInstance($x)',
  ];
  for (const [line, problems] of await saidOfReading(others))
    assert.notEqual(problems.length, 0, line);
});

test('takes any other request of a web server for one that changes something', async () => {
  const changes = [
    "Invoke-WebRequest -Uri 'https://push.lync.com/' -Method Post",
    "Invoke-WebRequest -Uri 'https://push.lync.com/' -Method:Delete",
    "Invoke-RestMethod 'https://push.lync.com/' -Body 'a'",
    "Invoke-RestMethod 'https://push.lync.com/' -Me Put",
    "Invoke-RestMethod 'https://push.lync.com/' -InFile a.txt",
    "Invoke-WebRequest 'https://push.lync.com/' -OutFile a.txt",
    "(New-Object Net.WebClient).UploadString('https://push.lync.com/', 'a')",
  ];
  for (const [call, problems] of await saidOfReading(changes))
    assert.match(problems.join('\n'), /which (?:changes something|writes a file)/, call);
});

test('takes any other call of such a program for one that changes something', async () => {
  const changes = [
    'setspn -S a b',
    'setspn -F -S http/a EXCH1',
    'setspn -T contoso.com -S http/a EXCH1',
    'setspn -F -D http/a EXCH1',
    'klist purge',
    'gpresult /h a.html',
    'nltest /sc_reset:contoso.com',
    'nltest /dsderegdns:dc1.contoso.com',
    'nltest /server:dc1 /dsregdns',
    'nltest /dbflag:0x2080ffff',
    'netsh winhttp set proxy show',
    'certutil -addstore my a.cer',
    'certutil -store -delstore My 1',
    'certutil -store My 0 C:\\a.cer',
    'certutil -store -user My 0 C:\\a.cer',
    'certutil -setreg CA\\CRLPeriodUnits 52',
    'dcdiag /fix',
    'dcdiag /s:dc1 /f:C:\\a.txt',
    'dcdiag /test:dns /DnsDynamicUpdate',
    'wevtutil qe System /sbm:C:\\a.xml',
    'portqry -n edge01 -l C:\\a.txt',
    'netdom query trust /reset',
    'appcmd delete site a',
    'net share a=C:\\a',
    'net user a secret',
    'net localgroup Administrators a /add',
    'vssadmin delete shadows /all',
    'winrm set winrm/config/client a',
    'reg add HKLM\\a',
  ];
  for (const [call, problems] of await saidOfReading(changes))
    assert.match(problems.join('\n'), /^[^\n]*which changes something[^\n]*$/, call);
});

test('knows cmdlets that change something though their verb reads', async () => {
  const changes = [
    'Get-Certificate -Template WebServer -CertStoreLocation Cert:\\LocalMachine\\My',
    'Test-AssistantHealth -ServerName EXCH1 -ResolveProblems',
    'Test-AssistantHealth -Res',
    'Disconnect-VirtualDisk -FriendlyName a',
    'Disconnect-IscsiTarget -NodeAddress iqn.a',
    'Out-Printer -InputObject a',
  ];
  for (const [call, problems] of await saidOfReading(changes))
    assert.match(problems.join('\n'), /^[^\n]*which changes something[^\n]*$/, call);
  const writes = ['Get-ClusterLog -Destination C:\\Temp'];
  for (const [call, problems] of await saidOfReading(writes))
    assert.match(problems.join('\n'), /^[^\n]*which writes a file[^\n]*$/, call);
  const reads = ['Disconnect-PSSession -Id 1', 'Test-AssistantHealth -ServerName EXCH1'];
  assertSound(await saidOfReading(reads));
});

test('takes a function of the script, and what writes to the console, for no change', async () => {
  const lines = [
    'function Say($t) { Write-Verbose $t }; Say 1',
    'function Set-Text($t) { Write-Verbose $t }; & { Set-Text 1 }',
    'function Count-Down($n) { if ($n -gt 0) { Count-Down ($n - 1) } }; Count-Down 3',
    'function A { B }; function B { Write-Verbose 1 }; A',
    'function A { & { B } }; function B { C }; function C { Write-Verbose 1 }; A',
    '$Host.UI.WriteLine($x)',
    '[Console]::WriteLine(1)',
    '$out = [Console]::Out; $out.WriteLine(1)',
  ].map((line) => `$x = Get-Date; ${line}`);
  assertSound(await saidOfReading(lines));
});

test('takes a call for a change whose function may be another one', async () => {
  const lines = [
    'Set-CsPool 1; function Set-CsPool($t) { Write-Verbose $t }',
    '& { function Set-CsPool($t) { Write-Verbose $t } }; Set-CsPool 1',
    'if ($x) { function Set-CsPool($t) { Write-Verbose $t } }; Set-CsPool 1',
    'function Show-It($t) { Set-CsPool $t }; Show-It 1',
    'function A { Set-B }; A; function Set-B { Write-Verbose 1 }',
    "$w = New-Object IO.StreamWriter 'a.txt'; $w.WriteLine('x')",
  ].map((line) => `$x = Get-Date; ${line}`);
  const all = await saidOfReading(lines);
  for (const line of lines)
    assertSaidOnce(line, all.get(line), 'expected only calls that fit `effect: reads`');
});
