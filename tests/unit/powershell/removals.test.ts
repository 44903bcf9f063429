import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { removals } from '../../../src/powershell/removals.ts';

const parser = await powerShellParser();
const record = "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-before.csv'\n";

/** Removals that can be no runbook's own, whatever its other commands do. */
const refused: readonly string[] = [
  'Remove-Item C:\\ -Recurse -Force',
  'Remove-Item -LiteralPath C:\\Users -Recurse',
  `${record}Remove-Item -LiteralPath $record -Rec`,
  `${record}Remove-Item $record`,
  'Remove-Item -LiteralPath "$env:USERPROFILE\\AppData\\a.txt"',
  `${record}Remove-Item -Path "$record*"`,
  `${record}Remove-Item -LiteralPath (Split-Path -Path $record)`,
  `${record}Remove-Item -LiteralPath "$record\\..\\.."`,
  `${record}$record = 'C:\\'\nRemove-Item -LiteralPath $record`,
  `${record}$folder = $record.Substring(0, 3)\nRemove-Item -LiteralPath $folder`,
  'rm -LiteralPath C:\\a.txt',
  'del C:\\a.txt',
  'rd C:\\a',
  'ri C:\\a',
  'Get-ChildItem | Remove-Item',
  'Get-Mailbox | Remove-Mailbox -Confirm:$false',
  "Remove-Mailbox -Identity '*'",
  'Remove-Mailbox',
  "[IO.File]::Delete('C:\\a.txt')",
  "[System.IO.Directory]::Delete('{{certificatePath}}', $true)",
  '(Get-Item C:\\a).Delete()',
  'Format-Volume -DriveLetter C',
  'Clear-Content C:\\a.txt',
  'Clear-RecycleBin',
  "Remove-ItemProperty -Path HKLM:\\a -Name 'b'",
  'reg delete HKLM\\a /f',
  'net stop a',
  'netsh winhttp reset proxy',
  'setspn -D a b',
  'wevtutil cl System',
  'certutil -delstore my a',
  'sc.exe delete query',
  'net use * /delete',
  'netsh http delete urlacl url=a',
  'netsh.exe interface ip delete dnsservers a',
  'auditpol /clear /y',
  'auditpol /restore /file:a',
  'dism /online /remove-package',
  'nltest /reset',
  'w32tm /unregister',
  'route delete 10.0.0.0',
  'cmdkey /delete:a',
  'pnputil /delete-driver a',
  'Set-ADUser a -Clear b',
  'Set-ADObject a -Remove @{ b = 1 }',
  "Set-Content C:\\Windows\\System32\\drivers\\etc\\hosts ''",
  "sc C:\\a.txt ''",
  '$null | Out-File C:\\a.txt',
  '$null | Out-File -f C:\\a.txt',
  '$null > C:\\a.log',
  "[Environment]::SetEnvironmentVariable('PATH', '', 'Machine')",
  '$v = $null; [System.Environment]::SetEnvironmentVariable("A", $v, [EnvironmentVariableTarget]::User)',
  "'' >C:\\a.log",
  "$f = 'C:\\a.log'\n$null > $f",
];

const owned: readonly string[] = [
  "$r = Join-Path $env:USERPROFILE 'push-before.csv'\nRemove-Item -LiteralPath $r",
  '$r = "$env:USERPROFILE\\push-before.csv"\nRemove-Item -LiteralPath "$r.new"',
  `${record}Remove-Item -LiteralPath $record`,
  `${record}Remove-Item -LiteralPath "$record.new" -Force`,
  `${record}$saved = @(Import-Csv -LiteralPath $record)\n$saved = $saved[0]\n[System.IO.Directory]::Delete($saved.Folder)`,
  '$path = \'{{certificatePath}}\'\nforeach ($file in $path, "$path.new") { Remove-Item -LiteralPath $file -Confirm }',
  "$all = @(Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-*.csv')\nforeach ($one in $all) { Remove-Item -LiteralPath $one }",
];

const isOwned = ({ problem, problemOfOwn, owners }: ReturnType<typeof removals>[number]) =>
  problem === undefined && problemOfOwn === undefined && owners?.length !== 0;

test('takes no file or object that a runbook cannot own for its own', () => {
  for (const script of refused) {
    const found = removals(script, parser);
    assert.equal(found.length, 1, `${script}: ${JSON.stringify(found)}`);
    assert.ok(!found.some(isOwned), `${script}: ${JSON.stringify(found)}`);
  }
});

test('follows a file to the record or the value that names it', () => {
  for (const script of owned) {
    const found = removals(script, parser);
    assert.ok(found.length === 1 && found.every(isOwned), `${script}: ${JSON.stringify(found)}`);
  }
});

test('reads the quotes of a text processor as PowerShell does', () => {
  const curly = (script: string) => script.replace(/'([^']*)'/g, '‘$1’').replace(/"/g, '“');
  for (const script of owned) {
    const found = removals(curly(script), parser);
    assert.ok(found.length === 1 && found.every(isOwned), `${script}: ${JSON.stringify(found)}`);
  }
  for (const script of refused) {
    const found = removals(curly(script), parser);
    assert.ok(found.length === 1 && !found.some(isOwned), `${script}: ${JSON.stringify(found)}`);
  }
});

test('leaves aside what lives in the session, and what is only shown', () => {
  const scripts = [
    'netsh winhttp show proxy',
    'auditpol /get /category:*',
    'setspn -L edge01',
    'setspn.exe -Q */*',
    'reg query HKLM\\a /s',
    'sc.exe query a',
    'sc.exe \\\\edge01 qc a',
    'certutil -store my',
    'wevtutil qe System /c:5',
    'net view',
    'repadmin /showrepl',
    'w32tm /query /status',
    'klist purge',
    'ipconfig /flushdns',
    'Get-A | Out-File -Append C:\\a.log',
    'Get-A >> C:\\a.log',
    'Get-A > $null',
    "Set-Content '{{x}}' ''",
    "$null > '{{x}}'",
    'Restart-Service W3SVC',
    'Get-A | Out-File -NoClobber C:\\a.log',
    "Set-ADUser a -Description 'remove'",
    'function go($a) { Get-A $a }\ngo remove',
    'Remove-Variable a',
    'Get-A | Remove-Mailbox -WhatIf',
    "Invoke-RestMethod -Method Post -Uri 'https://x.example/delete'",
    "New-ExchangeCertificate -DomainName @() -SubjectName 'cn=a'",
    '$k = @(); foreach ($a in Get-A) { $k += $a }; Set-A -Keys $k',
    '$k = @(); $k = $k + (Get-A); Set-A -Keys $k',
    'function Go($k = @()) { Set-A -Keys $k }',
    'Set-A -Keys @(Get-A)',
    'Set-Variable -Name a -Value @()',
    "[Environment]::SetEnvironmentVariable('A', '')",
    "[Environment]::SetEnvironmentVariable('A', '', 'Process')",
    "[Environment]::SetEnvironmentVariable('A', $saved.A, 'Machine')",
    'Get-Service | Stop-Service -WhatIf',
    "'Remove-Item C:\\'",
  ];
  for (const script of scripts) assert.deepEqual(removals(script, parser), [], script);
});

test('follows a name through many variables in little time', () => {
  const lines = Array.from(
    { length: 60 },
    (_, i) => `$a${i} = $a${i + 1} + $a${i + 2} + $a${i + 3}`,
  );
  for (const end of ['Remove-CsPool $a0', 'Remove-Item -LiteralPath $a0']) {
    const [found, ...others] = removals([...lines, end].join('\n'), parser);
    assert.ok(found && others.length === 0 && !isOwned(found), end);
  }
});
