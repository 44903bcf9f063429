import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { removals } from '../../../src/powershell/removals.ts';

const parser = await powerShellParser();
const r = "$r = Join-Path -Path $env:USERPROFILE -ChildPath 'push-a.csv'; ";
const folder = "$folder = '{{folder}}'; ";
const hosts = 'System32\\drivers\\etc\\hosts';

/** Commands by which a file that is another's goes away from its place. */
const moved: readonly string[] = [
  ...['Move-Item C:\\a.txt D:\\', 'mi C:\\a.txt D:\\', 'move C:\\a.txt D:\\', 'mv C:\\a.txt D:\\'],
  ...['Rename-Item C:\\a.txt b.txt', 'ren C:\\a.txt b.txt', 'rni -Path C:\\a.txt -NewName b.txt'],
  `Rename-Item -NewName b -LiteralPath "$env:windir\\${hosts}"`,
  'Get-ChildItem C:\\x | Move-Item -Destination D:\\',
  'Get-ChildItem C:\\x | Rename-Item -NewName { $_.Name }',
  'foreach ($f in Get-ChildItem C:\\x) { Move-Item -LiteralPath $f.FullName -Destination D:\\ }',
  `${r}Move-Item "$r*" D:\\`,
  `${r}$w = "$r*"; Move-Item $w D:\\`,
  `$t = @{ LiteralPath = 'C:\\a.txt'; Destination = 'D:\\' }; Move-Item @t`,
  'Move-Item @t',
  'Write-Verbose "$(Move-Item C:\\a D:\\)"',
  'Invoke-Command { Move-Item C:\\a D:\\ }',
  "[System.IO.File]::Move('C:\\a.txt', 'C:\\b.txt')",
  '[IO.File]::Replace("$env:USERPROFILE\\a.txt", \'C:\\b.txt\', $null)',
  "[IO.Directory]::Move('C:\\a', 'C:\\b')",
  "$f = [IO.File]; $f::Move('C:\\a.txt', 'C:\\b.txt')",
  "(Get-Item C:\\a.txt).MoveTo('D:\\a')",
  "[Microsoft.VisualBasic.FileIO.FileSystem]::RenameFile('a', 'b')",
  'Get-ChildItem C:\\a | foreach MoveTo D:\\',
  'Move-ItemProperty HKLM:\\a -Name b -Destination HKLM:\\c',
  'xcopy C:\\a D:\\ /y',
];

/** Commands that write over a file that may be another's. */
const overwritten: readonly string[] = [
  ...["Set-Content C:\\a.txt 'x'", "sc C:\\a.txt 'x'", 'Set-Content $profile x', 'cp a b'],
  `Set-Content "$env:windir\\${hosts}" 'x'`,
  `Set-Content -Value 'x' -LiteralPath '\\\\{{edgeFqdn}}\\c$\\Windows\\${hosts}'`,
  'Set-Content "$env:USERPROFILE\\Documents\\WindowsPowerShell\\profile.ps1" x',
  'Set-Content "$env:APPDATA\\x" y',
  'Set-Content (Get-Item x).FullName y',
  'foreach ($f in Get-ChildItem C:\\x) { Set-Content $f.FullName x }',
  'Get-ChildItem C:\\x | Set-Content -Value x',
  'Get-ChildItem C:\\x | % { Set-Content $_.FullName x }',
  'Get-X | Out-File C:\\a.txt',
  'Get-X | Out-File -FilePath:C:\\a.txt -Encoding utf8',
  'Get-X | Out-File C:\\a.txt -Append:$false',
  'Get-X | Export-Csv C:\\a.csv -NoTypeInformation',
  'Get-X | epcsv -Path C:\\a.csv',
  'Get-X | Export-Clixml C:\\a.xml',
  'Export-CsConfiguration -FileName C:\\a.zip',
  'Export-PfxCertificate -FilePath C:\\a.pfx -Cert x',
  'Get-GPOReport -All -Path C:\\a.html -ReportType html',
  'Copy-Item C:\\a.txt C:\\b.txt',
  `${r}Copy-Item -Force -Destination C:\\b.txt $r`,
  'Get-X | Tee-Object C:\\a.txt',
  'Start-Transcript C:\\a.txt',
  'Invoke-WebRequest http://a -OutFile C:\\a.txt',
  "(New-Object Net.WebClient).DownloadFile('http://a', 'C:\\a.txt')",
  'Start-BitsTransfer -Source http://a -Destination C:\\a.txt',
  'New-Item C:\\a.txt -Force -Value x',
  ...['Get-X > C:\\a.txt', 'Get-X 2> C:\\a.txt', 'Get-X *> a.txt'],
  `${r}Move-Item $r C:\\a.txt -Force`,
  "[IO.File]::WriteAllText('C:\\a.txt', 'x')",
  '[System.IO.File]::WriteAllBytes("$env:windir\\a.txt", $b)',
  "[IO.File]::Copy('C:\\a', 'C:\\b', $true)",
  "[IO.File]::OpenWrite('C:\\a')",
  `${r}[IO.File]::Replace($r, 'C:\\b.txt', $null)`,
  `${r}[IO.File]::Replace($r, "$r.new", 'C:\\b.txt')`,
  "(Get-Item C:\\a.txt).CopyTo('D:\\a', $true)",
  "New-Object IO.StreamWriter 'C:\\a.txt'",
  "$s = New-Object System.IO.StreamWriter('C:\\a.txt', $false)",
  "$s = New-Object -TypeName System.IO.StreamWriter -ArgumentList 'C:\\a.txt'",
  "$s = New-Object System.IO.FileStream 'C:\\a.txt', 'Create'",
  ...["$xml.Save('C:\\web.config')", '$xml.Save("$env:windir\\web.config")'],
];

/** Commands that move the runbook's own, or write where no file of another can be. */
const own: readonly string[] = [
  `${r}Move-Item $r "$r.done"`,
  `${r}Move-Item -LiteralPath "$r.new" -Destination $r -Force`,
  `${r}Rename-Item $r 'push-b.csv'`,
  `${r}[IO.File]::Move($r, "$r.old")`,
  `${r}[IO.File]::Replace("$r.new", $r, $null)`,
  `${r}[IO.File]::Replace("$r.new", $r, "$r.old")`,
  "$r = Join-Path $env:USERPROFILE 'push-a.csv'; Get-X | Export-Csv $r",
  '$f = $env:USERPROFILE; $r = Join-Path $f "a-$stamp.csv"; Get-X | Export-Csv $r',
  'Get-X | Export-Csv "$env:USERPROFILE\\a.csv"',
  'Get-X | Export-Csv "$HOME\\Documents\\a.csv"',
  'Get-X | Export-Csv ~\\a.csv',
  'Get-X | Export-Csv (Join-Path $env:TEMP "a..$id.csv"); $x[0..2] | Out-File "$env:TEMP\\a.txt"',
  "Get-X | Out-File ([IO.Path]::Combine($env:TEMP, 'a', 'b.txt'))",
  'foreach ($f in Get-ChildItem ..\\a) { Copy-Item $f.FullName (Join-Path $env:TEMP $f.Name) }',
  'Get-X | Out-File "$env:TEMP\\a-$stamp.txt"',
  "$t = [IO.Path]::GetTempFileName(); Set-Content $t 'x'",
  "$t = Join-Path ([IO.Path]::GetTempPath()) 'a.txt'; Set-Content -LiteralPath $t -Value x",
  "$t = [IO.Path]::Combine($env:TEMP, 'a'); 'x' > $t",
  '$p = \'{{path}}\'; [IO.File]::WriteAllBytes("$p.new", $b); Move-Item "$p.new" $p',
  "Set-Content '{{path}}' x; Set-Content 'C:\\Reports\\{{x}}.csv' y; Set-Content '{{folder}}\\a.csv' y",
  `${folder}Get-X | Export-Csv "$folder\\a.csv"; Get-X | Export-Csv ($folder + '\\a.csv')`,
  `${folder}Copy-Item C:\\web.config (Join-Path $folder 'a.csv')`,
  'Copy-Item C:\\web.config "$env:USERPROFILE\\" -Force',
  '$p = $null; if ($a) { $p = "$env:TEMP\\x" }; if ($p) { Set-Content $p x }',
  ...['Get-X > $null', 'Get-X 2> $null', 'Get-X 2>&1', 'Get-X -- 2>&1', 'Get-X >> C:\\a.txt'],
  'Get-X | Out-File C:\\a.txt -Append; Get-X | Tee-Object -FilePath C:\\a -Append',
  'Get-X | Export-Csv C:\\a.csv -NoClobber; Get-X | Tee-Object -Variable x',
  "Add-Content C:\\a.txt x; [IO.File]::AppendAllText('C:\\a', 'x'); [IO.File]::Copy('C:\\a', 'C:\\b')",
  "[IO.File]::OpenRead('C:\\a'); [IO.File]::Open('C:\\a.txt', 'Open'); New-Object IO.StreamReader('C:\\a')",
  "'a'.Replace('a', 'b'); [regex]::Replace('a', 'b', 'c'); [Array]::Copy($a, $b, 3)",
  'New-Item C:\\a.txt; New-Item C:\\a -ItemType Directory -Force; New-Item HKLM:\\a -Force',
  'Set-Content env:a b; Export-ModuleMember -Function x; Export-ScheduledTask -TaskName a -TaskPath \\x\\',
  `${r}$xml.Save($writer); $xml.Save($r); $bytes.CopyTo($other, 0)`,
  'Move-Item C:\\a D:\\ -WhatIf; Set-Content C:\\a x -WhatIf; Invoke-WebRequest http://a',
  'New-MailboxExportRequest a -FilePath \\\\x\\y.pst; Start-Transcript',
];

/** Paths that begin at home and end elsewhere. */
const left: readonly string[] = [
  "(Join-Path $env:TEMP '..\\x.txt')",
  "(Join-Path -Path $env:USERPROFILE -ChildPath '..\\Public\\Desktop\\x.txt')",
  "(Join-Path $env:USERPROFILE '..\\..\\Windows\\x.txt')",
  "(Join-Path (Join-Path $env:TEMP '..') 'x.txt')",
  "($env:TEMP + '\\..\\x.txt')",
  "($env:TEMP + '\\' + '..' + '\\x.txt')",
  "('{0}\\..\\x.txt' -f $env:TEMP)",
  "('{0}\\{1}\\x.txt' -f $env:TEMP, '..')",
  '"$env:TEMP\\$up\\x.txt"',
  '(Join-Path $env:TEMP $beside)',
  "([IO.Path]::Combine($env:TEMP, '..\\x.txt'))",
  "([IO.Path]::Combine($env:TEMP, 'C:\\Windows\\x.txt'))",
  "([IO.Path]::Combine($env:TEMP, '\\\\server\\share\\x.txt'))",
  "([System.IO.Path]::Combine($env:TEMP, 'a', $env:windir, 'x.txt'))",
  '([IO.Path]::Combine($env:TEMP, $hosts))',
];

const values = "$up = '..'; $beside = '..\\x.txt'; $hosts = 'C:\\Windows\\x.txt'; ";

test('finds a path that leaves the folder of the account, however it is put together', () => {
  for (const path of left)
    for (const write of [`Get-X | Out-File ${path}`, `Copy-Item C:\\a.txt ${path}`]) {
      const found = removals(`${values}${write}`, parser);
      assert.ok(found.length === 1 && found.every(isForeign), write);
    }
});

type Found = ReturnType<typeof removals>[number];

const isForeign = ({ problem, owners }: Found) => problem !== undefined || owners?.length === 0;

for (const [name, scripts] of Object.entries({ moves: moved, 'writes over': overwritten }))
  test(`finds each command that ${name} a file of another's`, () => {
    for (const script of scripts) {
      const found = removals(script, parser);
      assert.ok(
        found.length === 1 && found.every(isForeign),
        `${script}: ${JSON.stringify(found)}`,
      );
    }
  });

test('leaves a file that the runbook wrote, or that nobody else has, to it', () => {
  for (const script of own) {
    const found = removals(script, parser);
    assert.ok(!found.some(isForeign), `${script}: ${JSON.stringify(found)}`);
  }
});
