import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfReading } from './site.ts';

test('reports an alias where a program of that name is meant', async () => {
  const lines = [
    'sc stop RtcSrv',
    'sc query',
    'sc \\\\edge01 start RtcSrv',
    '$state = sc query RtcSrv',
    'where notepad.exe',
    'where /r C:\\ a.exe',
    'fc /b C:\\a.txt C:\\b.txt',
    'fc C:\\a.txt C:\\b.txt',
    'Get-Content a.txt | sort /r',
    'curl -k https://edge01/',
    'curl https://edge01/ --insecure',
    'wget -q https://edge01/',
    'start /wait C:\\a.exe',
    'set NAME=value',
    'kill -9 12',
    'cd /d D:\\',
    'dir /s',
    'rd /s /q C:\\a',
    'rm -rf C:\\a',
  ];
  for (const [line, problems] of await saidOfReading(lines))
    assertSaidOnce(
      line,
      problems,
      /found `\w+`, an alias of a cmdlet, with words of a program, expected what PowerShell reads as it is meant\. Write /,
    );
});

test('an alias of a cmdlet may be used as one', async () => {
  const lines = [
    'Get-CsUser | where Enabled -eq $true | sort Name',
    'Get-CsUser | where { $_.Enabled } | sort -Property Name -Unique',
    'Get-CsUser | ? Enabled',
    'Get-CsUser | fc',
    'diff (Get-Content a.txt) (Get-Content b.txt)',
    'dir C:\\Windows; dir -Filter *.log; ls -Recurse',
    'type C:\\a.txt',
    'Get-CsUser |\n    where Enabled',
    'set name 1; set -Name a -Value 2',
    "$text = 'sc stop RtcSrv'; $text",
    'sc.exe query RtcSrv; where.exe notepad.exe',
    '# sc stop RtcSrv',
  ];
  assertSound(await saidOfReading(lines));
});
