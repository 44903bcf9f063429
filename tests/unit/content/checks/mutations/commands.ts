import { folder, inFile, type Mutation } from './mutation.ts';

const changing = `${folder}/commands/disable-push.ps1`;
const reading = `${folder}/commands/test-push.ps1`;
const line = "    Write-Host 'Push is off again.'";
const before = (text: string) => `    ${text}\n${line}`;
const call = "Test-CsMcxPushNotification -AccessEdgeFqdn '{{edgeFqdn}}'";

/** Mistakes in a command: syntax, texts that are read again, removals, effects. */
export const commandMutations: readonly Mutation[] = [
  ...inFile(changing, [
    [line, before('Get-CsUser && Get-CsPool'), '`&&` or `||`'],
    [line, before('Get-CsUser || Get-CsPool'), '`&&` or `||`'],
    [line, before("$a = $b ? 'c' : 'd'"), '`? :`'],
    [line, before("$a = $b ?? 'c'"), '`??`'],
    [line, before('$a = ${b}?.c'), '`?.`'],
    [line, before('Get-CsUser &'), '`&` behind a command'],
    [line, before('class A { }'), '`class`'],
    [line, before('$a = 1uy'), 'a number in base two'],
    [line, before('Write-Verbose "`e[1m"'), '`` `e ``'],
    [line, before('if ($a { 1 }'), 'text that does not parse'],
    [line, before('Get-CsUser -Identity <name>'), 'text that does not parse'],
    [line, before("Invoke-Expression 'Get-CsUser'"), '`Invoke-Expression`, which runs'],
    [line, before("powershell -Command 'Get-CsUser'"), '`powershell`, which runs'],
    [line, before("cmd /c 'del a'"), '`cmd`, which runs'],
    [line, before("[scriptblock]::Create('Get-CsUser')"), '`[scriptblock]`'],
    [line, before('Get-CsUser -Filter $a'), '`-Filter` with a text'],
    [line, before('$b = $a -match $c'), '`-match` with a pattern'],
    [line, before('& $a'), '`& $a`, which runs'],
    [line, before('Start-Process a.exe $a'), '`Start-Process` with an argument'],
    [line, before('Remove-Item C:\\ -Recurse -Force'), '`Remove-Item`, which removes'],
    [line, before('Remove-Item C:\\a.txt'), '`Remove-Item`, which may take wildcards'],
    [line, before('Remove-Item -LiteralPath C:\\a.txt'), '`Remove-Item`, whose file'],
    [line, before('del C:\\a.txt'), '`del`, which may take wildcards'],
    [line, before("[IO.File]::Delete('C:\\a.txt')"), '`[IO.File]::Delete`, whose file'],
    [line, before('Get-CsUser | Remove-CsUserAcp'), '`Remove-CsUserAcp`, which removes whatever'],
    [line, before('Remove-CsPool -Identity $a'), '`Remove-CsPool`, whose object'],
    [line, before('Format-Volume -DriveLetter C'), '`Format-Volume`, which no runbook'],
    [line, before('Write-Verbose "{{edgeFqdn}}"'), '`{{edgeFqdn}}` in a double-quoted'],
    [line, before("Write-Verbose '{{__proto__}}'"), '`{{__proto__}}`'],
    [line, before("Write-Verbose '{{nowhere}}'"), 'the parameter `nowhere`'],
    [line, before('\tGet-CsUser'), 'a tab'],
    ["    $ErrorActionPreference = 'Stop'\n", '', 'a command that goes on after an error'],
  ]),
  ...inFile(reading, [
    [call, `${call}\n    Set-AuthConfig -Force`, '`Set-AuthConfig`, which changes'],
    [call, `${call}\n    Remove-CsPool a`, '`Remove-CsPool`, which changes'],
    [call, `${call}\n    Send-MailMessage -To a`, '`Send-MailMessage`, which changes'],
    [call, `${call}\n    iisreset.exe`, '`iisreset.exe`, which changes'],
    [call, `${call} > out.txt`, '`>`, which writes a file'],
    [
      call,
      `${call}\n    [IO.File]::WriteAllText('a', 'b')`,
      '`[IO.File]::WriteAllText`, which writes a file',
    ],
    [call, `${call}\n    ni a`, '`ni`, which writes a file'],
  ]),
];
