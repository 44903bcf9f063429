import { test } from 'node:test';
import { assertNotReadAgain, assertReadAgain } from './read-again.ts';

const refused: readonly string[] = [
  "'{{x}}' | Set-Content 'a.cmd'",
  "'{{x}}' | Set-Content -Path:a.cmd",
  "'{{x}}' | Set-Content -Path:'a.cmd'",
  "sc -Path a.cmd -Value '{{x}}'",
  "ac a.cmd '{{x}}'",
  "ni a.cmd -ItemType File -Value '{{x}}'",
  "ni -Type File -Value '{{x}}' -Path . -Name a.cmd",
  "si a.cmd '{{x}}'",
  "'{{x}}' | tee a.cmd",
  "'{{x}}' | tee -FilePath a.cmd",
  "'{{x}}' | epcsv a.cmd",
  "Get-A '{{x}}' *> a.cmd",
  "Get-A '{{x}}' 3>> a.cmd",
  "$f = 'a'\n$f += '.cmd'\n'{{x}}' | Set-Content $f",
  "$f = 'a.{0}' -f 'cmd'\n'{{x}}' | Set-Content $f",
  "$f = 'a', 'cmd' -join '.'\n'{{x}}' | Set-Content $f",
  "$f = [IO.Path]::ChangeExtension('a.txt', 'cmd')\n'{{x}}' | Set-Content $f",
  "$f = 'a.txt'.Replace('txt', 'cmd')\n'{{x}}' | Set-Content $f",
  "$f = 'a.txt' -replace 'txt', 'cmd'\n'{{x}}' | Set-Content $f",
  "'{{x}}' | Set-Content ('a.txt' -replace '.txt', '.cmd')",
  '$f = "a.$e"\n\'{{x}}\' | Set-Content $f',
  "$e = 'cmd'\n'{{x}}' | Set-Content \"a.$e\"",
  "$e = 'cmd'\n'{{x}}' | Set-Content \"a.${e}\"",
  "'{{x}}' | Set-Content \"a.$('cmd')\"",
  "'{{x}}' | Set-Content a.c`md",
  "'{{x}}' | Set-Content a.cmd.",
  "'{{x}}' | Set-Content 'a.cmd:s'",
  "'{{x}}' | Set-Content FileSystem::C:\\a.cmd",
  "'{{x}}' | Set-Content \\\\?\\C:\\a.cmd",
  "'{{x}}' | Set-Content C:\\a*",
  "'{{x}}' | Set-Content C:\\a.cm[d]",
  "'{{x}}' | Set-Content C:\\a.cm?",
  "'{{x}}' | Set-Content $PROFILE.AllUsersAllHosts",
  "'{{x}}' | Set-Content $PSHOME\\profile.ps1",
  "'{{x}}' | Set-Content (Get-Item a.cmd)",
  "Get-Item a.cmd | Set-Content -Value '{{x}}'",
  "'a.cmd' | Set-Content -Value '{{x}}'",
  "Get-ChildItem *.cmd | Add-Content -Value '{{x}}'",
  "Set-Content -Value '{{x}}' -Path a.txt, a.cmd",
  "Set-Content @('a.txt', 'a.cmd') '{{x}}'",
  "'{{x}}' | % { Set-Content a.cmd $_ }",
  "'{{x}}' | % { $_ > a.cmd }",
  "& { Set-Content a.cmd $args[0] } '{{x}}'",
  "Copy-Item '{{x}}' -Dest a.cmd",
  'Copy-Item a.txt C:\\b -PassThru | Rename-Item -NewName a.cmd',
  'Move-Item -Path a.txt -Destination $d',
  "[IO.File]::WriteAllLines('a.cmd', @('{{x}}'))",
  '[IO.File]::AppendAllText("a.cmd", "{0}" -f \'{{x}}\')',
  "[System.IO.File]::WriteAllText($f, '{{x}}')",
  "$t = [IO.File]\n$t::WriteAllText('a.cmd', '{{x}}')",
  "('{{x}}').ToString() | Out-File a.cmd",
  'Start-BitsTransfer https://h/a.txt a.cmd',
  "(New-Object Net.WebClient).DownloadFile('https://{{x}}/', 'a.cmd')",
  "Invoke-WebRequest https://h/a -Out a.cmd -Headers @{ a = '{{x}}' }",
  "Export-Csv -InputObject '{{x}}' -Path a.cmd",
  "Export-Clixml a.cmd -InputObject '{{x}}'",
  "Set-Content function:a '{{x}}'",
  "New-Item alias:a -Value '{{x}}'",
];

const accepted: readonly string[] = [
  "Set-Content a.xml '{{x}}'",
  "Set-Content a.html '{{x}}'",
  "Set-Item variable:a '{{x}}'",
];

test('finds a file that may be run in every spelling of its name: once', () => {
  assertReadAgain(refused);
});

test('takes data and variables for what they are', () => {
  assertNotReadAgain(accepted);
});
