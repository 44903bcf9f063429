import { test } from 'node:test';
import { assertNotReadAgain, assertReadAgain } from './read-again.ts';

const refused: readonly string[] = [
  "Set-Content a.txt '{{x}}'\nMove-Item a.txt a.cmd",
  "Set-Content a.txt '{{x}}'\nRename-Item a.txt a.cmd",
  "Set-Content a.txt '{{x}}'\nRename-Item -Path a.txt -NewName a.cmd",
  "Set-Content a.txt '{{x}}'\nCopy-Item a.txt a.cmd",
  "Set-Content a.txt '{{x}}'\nCopy-Item a.txt -Destination C:\\b\\a.ps1",
  "Set-Content a '{{x}}'\nMove-Item a a.cmd",
  'Move-Item *.txt a.cmd',
  "[IO.File]::Move('a.txt', 'a.cmd')",
  "[IO.File]::Copy('a.txt', 'a.cmd')",
  "(Get-Item a.txt).MoveTo('a.cmd')",
  "(Get-Item a.txt).CopyTo('a.cmd')",
  "$p = @{ Path = 'a.cmd'; Value = '{{x}}' }\nSet-Content @p",
  "$p = @{ LiteralPath = 'a.txt'; Destination = 'a.cmd' }\nMove-Item @p",
  'Get-Item a.txt | Move-Item -Destination a.cmd',
  "Get-Item a.txt | Rename-Item -NewName { $_.Name -replace 'txt', 'cmd' }",
  'Get-Item a.txt | Rename-Item -NewName a.cmd',
  "Expand-Archive '{{x}}' C:\\",
  'Export-Certificate -FilePath a.cmd -Cert $c',
  'Export-Alias a.ps1 -As Script -Name $x',
  "New-ModuleManifest -Path a.psd1 -Description '{{x}}'",
  'Start-Transcript a.ps1 -Append',
  'Compress-Archive -Path $x -DestinationPath a.cmd',
  'New-Item -ItemType HardLink -Path a.cmd -Value a.txt',
  'New-Item -ItemType SymbolicLink -Path a.cmd -Target a.txt',
  "Get-A '{{x}}' | ConvertTo-Html | Set-Content C:\\inetpub\\wwwroot\\a.aspx",
  "$w = New-Object IO.StreamWriter a.cmd\n$w.WriteLine('{{x}}')",
  "$w = New-Object IO.StreamWriter('C:\\a.ps1')\n$w.WriteLine('{{x}}')",
  "$w = New-Object System.IO.StreamWriter('C:\\a.ps1', $true)\n$w.WriteLine('{{x}}')",
  "$f = 'C:\\a.ps1'\n$w = New-Object IO.StreamWriter($f)\n$w.WriteLine('{{x}}')",
  "$w = [IO.File]::CreateText('a.cmd')\n$w.WriteLine('{{x}}')",
  "$s = [IO.File]::OpenWrite('a.cmd')\n$s.Write($b, 0, 3)",
  "$w = [IO.StreamWriter]'a.cmd'\n$w.WriteLine('{{x}}')",
  "$w = (Get-Item a.txt).CreateText()\n$w.Write('{{x}}')",
  "$w = (New-Object IO.FileInfo 'a.cmd').CreateText()\n$w.Write('{{x}}')",
  'Export-PSSession -Session $s -OutputModule a',
];

const accepted: readonly string[] = [
  "'a.b'.Replace('.txt', '.csv')",
  "'a.b'.Replace('.a', '.b')",
  'Copy-Item C:\\x\\a.exe D:\\',
  'Copy-Item C:\\x\\a.exe D:\\b.exe',
  'Copy-Item a.txt b.txt',
  '$x | Out-File a.cmd.txt',
];

test('finds each way in which data becomes a file that may be run: once', () => {
  assertReadAgain(refused);
});

test('takes files of data, and texts, for what they are', () => {
  assertNotReadAgain(accepted);
});
