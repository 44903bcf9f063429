import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { textsReadAgain } from '../../../src/powershell/run-again.ts';

const parser = await powerShellParser();

/** Scripts that give a value to keys and files that Windows runs, or to types and methods that nobody lists as harmless. */
const refused: readonly string[] = [
  "Set-ItemProperty $k -Name a -Value 'cmd {{x}}'",
  "New-ItemProperty -Path $k -Name a -Value 'cmd {{x}}'",
  "$k = 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\R' + 'un'\nSet-ItemProperty $k -Name a -Value 'cmd {{x}}'",
  'Set-ItemProperty "HKCU:\\Software\\$k" -Name a -Value \'cmd {{x}}\'',
  "Set-ItemProperty 'HKCU:\\Software\\A\\..\\Microsoft\\b' -Name a -Value 'cmd {{x}}'",
  "Set-ItemProperty 'HKCU:\\Software\\*' -Name a -Value 'cmd {{x}}'",
  "Set-ItemProperty 'HKCU:\\Environment' -Name UserInitMprLogonScript -Value '{{x}}'",
  "Set-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\a' -Name ImagePath -Value '{{x}}'",
  "sp $k a '{{x}}'",
  "Set-Location HKCU:\\Software\nNew-ItemProperty . -Name a -Value '{{x}}'",
  "Get-Item $k | Set-ItemProperty -Name a -Value '{{x}}'",
  "$p = @{ Path = 'HKCU:\\a'; Value = '{{x}}' }\nSet-ItemProperty @p",
  "Set-Item HKCU:\\Software\\Classes\\a\\shell\\open\\command '{{x}}'",
  "$k = 'HKCU:\\Software\\Classes\\a'\nNew-Item $k -Value '{{x}}'",
  "Set-Item (Join-Path 'HKCU:\\Software' $k) -Value '{{x}}'",
  "[Microsoft.Win32.Registry]::SetValue('HKEY_CURRENT_USER\\a', 'b', '{{x}}')",
  "$k.SetValue('a', '{{x}}')",
  "${HKCU:\\Software\\a} = '{{x}}'",
  "${C:\\a.cmd} = '{{x}}'",
  'Set-Content "$env:APPDATA\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\a.cmd" \'{{x}}\'',
  "'{{x}}' | Out-File (Join-Path $env:TEMP 'a.vbs')",
  "$f = 'a.bat'\n'{{x}}' | Add-Content -LiteralPath $f",
  "'{{x}}' | Add-Content $PROFILE",
  "'{{x}}' | Set-Content ([Environment]::GetFolderPath('Startup') + $n)",
  "Set-Content 'a.cmd::$DATA' '{{x}}'",
  "Set-Content 'a.cmd ' '{{x}}'",
  "'{{x}}' > a.cmd",
  "Get-A '{{x}}' >> $PROFILE",
  'Copy-Item \'{{x}}\' "$env:APPDATA\\Microsoft\\Windows\\Start Menu\\Programs\\Startup"',
  "Copy-Item -LiteralPath '{{x}}' -Destination 'a.lnk'",
  "Rename-Item '{{x}}' 'a.exe'",
  "Move-Item '{{x}}' $folder",
  "New-Item go.ps1 -ItemType File -Value '{{x}}'",
  "Invoke-WebRequest 'https://{{x}}/' -OutFile a.exe",
  "[IO.File]::WriteAllText('a.cmd', '{{x}}')",
  "[System.IO.File]::Copy('{{x}}', 'a.cmd')",
  "New-Object IO.StreamWriter '{{x}}'",
  "$t = [string]\n$t::Format('{{x}}', 1)",
  "'a'.GetType()::Format('{{x}}', 1)",
  "$t::$m('{{x}}')",
  "[Environment]::ExpandEnvironmentVariables('{{x}}')",
  "[IO.Directory]::GetFiles('a', '{{x}}')",
  "[System.Xml.XmlReader]::Create('{{x}}')",
  "[Microsoft.VisualBasic.Interaction]::Shell('{{x}}')",
  "$rx.Match('a', '{{x}}')",
  "$rx.IsMatch('{{x}}')",
  "$a.ToString('{{x}}')",
  "$b.AppendFormat('{{x}}', 1)",
  "$shell.Run('{{x}}')",
  "$shell.Exec((Get-A '{{x}}'))",
  "$a.b.ShellExecute('{{x}}')",
  "$view.RowFilter = '{{x}}'",
  "$o | foreach Match '{{x}}'",
  "$o | foreach -MemberName Match -ArgumentList '{{x}}'",
  '[xml]"<a>$x</a>"',
  "[xml]$a = '<a>{{x}}</a>'",
  "'<a>{{x}}</a>' -as [xml]",
  "'{{x}}' -as $t",
  'function f([xml]$a) { $a }',
  "function f([ValidatePattern('{{x}}')]$a) { $a }",
  "New-Object Xml.XPath.XPathDocument '{{x}}'",
  "New-Object -TypeName Xml.XmlDocument -Property @{ InnerXml = '{{x}}' }",
  '\'{"a":"{{x}}"}\' | ConvertFrom-Json',
  "ConvertFrom-StringData 'a={{x}}'",
  "Set-Service a -DisplayName '{{x}}'",
  "New-CimInstance -ClassName a -Property @{ b = '{{x}}' }",
  "Set-WmiInstance -Class a -Arguments '{{x}}'",
  "Set-ScheduledTask -TaskName '{{x}}'",
  "Register-PSSessionConfiguration a -StartupScript '{{x}}'",
  "Invoke-Build '{{x}}'",
  "Set-ADUser a -ScriptPath '{{x}}'",
  "Set-MailboxServer a -StartupScript '{{x}}'",
  "Set-Thing -CommandLine 'a {{x}}'",
];

const accepted: readonly string[] = [
  "$k = 'HKLM:\\Software\\Contoso\\Push'\nSet-ItemProperty -LiteralPath $k -Name a -Value '{{x}}'",
  "Set-ItemProperty (Join-Path 'HKLM:\\Software\\Contoso' 'Push') -Name a -Value '{{x}}'",
  "Set-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup' -Name a -Value '{{x}}'",
  "Set-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters' -Name a -Value 1",
  "Get-ItemProperty $k -Name '{{x}}'",
  '$f = Join-Path -Path $env:USERPROFILE -ChildPath \'a.csv\'\nGet-A \'{{x}}\' | Export-Csv -LiteralPath "$f.new"\nMove-Item -LiteralPath "$f.new" -Destination $f',
  "$f = Join-Path -Path $env:USERPROFILE -ChildPath (\"a-$x.csv\" -replace '[:]', '_')\nGet-A | Export-Csv -LiteralPath $f",
  "Get-A | Out-File -FilePath '{{x}}'",
  "Get-A '{{x}}' > $null",
  "Get-A '{{x}}' 2>&1",
  "Get-A '{{x}}' > a.txt",
  "Copy-Item '{{x}}' '{{y}}'",
  "Copy-Item 'a.cer' $env:TEMP",
  'New-Item -Path $folder -ItemType Directory',
  "[System.IO.File]::WriteAllBytes('{{x}}', $bytes)",
  "Set-Content go.ps1 'Get-A'",
  '[Convert]::ToBase64String($a.RawData)',
  "[IO.Path]::Combine('{{x}}', 'a')",
  "[IO.File]::Exists('{{x}}')",
  "[int]'{{x}}'",
  "[string[]]$a = '{{x}}'",
  "'{{x}}' -as [int]",
  '[xml](Get-Content a.xml)',
  'Get-Content a.json | ConvertFrom-Json',
  "$list.Add('{{x}}')",
  "'a'.Replace('{{x}}', 'b').StartsWith($x)",
  "$client.BeginConnect('{{x}}', 443, $null, $null)",
  "New-Object -TypeName PSObject -Property @{ A = '{{x}}' }",
  "New-Object 'Collections.Generic.List[string]'",
  'function f([string]$a, [Parameter(Mandatory = $true)][int]$b) { Get-A $a }',
  "Start-Service -Name '{{x}}'",
  'Get-A | ForEach-Object { $_.B }',
  "${script:a} = '{{x}}'",
];

test('finds each text that goes where it may be read again: once', () => {
  const wrong: string[] = [];
  for (const script of refused) {
    const found = textsReadAgain(script, parser);
    if (found.length !== 1) wrong.push(`${script}: ${JSON.stringify(found)}`);
  }
  assert.equal(wrong.join('\n'), '');
});

test('finds nothing where a value goes that nothing reads again', () => {
  const wrong = accepted.flatMap((script) =>
    textsReadAgain(script, parser).map(({ what }) => `${script}: ${what}`),
  );
  assert.equal(wrong.join('\n'), '');
});
