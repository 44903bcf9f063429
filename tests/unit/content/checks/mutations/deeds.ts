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

/** Patterns that are not constant, and streams into what may be run. */
const patterns: Rows = [
  ["$a = [regex]::Replace('a', '{{edgeFqdn}}', 'b')", '`[regex]` without'],
  ["$a = [regex]::Replace('a', 'b', $env:TEMP)", '`[regex]` without'],
  ["$x = Get-Content 'C:\\a'; $a = [regex]::IsMatch('a', $x)", '`[regex]` without'],
  ["$a = ([regex]'{{edgeFqdn}}').Match('a')", '`[regex]` without'],
  ['$w = New-Object IO.StreamWriter "$env:TEMP\\a.ps1"', '`New-Object` of a file that may be run'],
  ["$w = New-Object IO.StreamWriter 'C:\\a.txt'", '`New-Object`, which overwrites'],
  ["$w = New-Object IO.StreamWriter('C:\\a.txt')", '`New-Object`, which overwrites'],
];

/** What a command does that no runbook may do, or that Windows PowerShell 3.0 cannot. */
export const deedMutations: readonly Mutation[] = inFile(
  file,
  [...newer, ...runnable, ...patterns].map(([text, found]) => [
    line,
    `    ${text}\n${line}`,
    found,
  ]),
);
