import { folder, inFile, type Mutation } from './mutation.ts';

const reading = `${folder}/commands/test-push.ps1`;
const call = "Test-CsMcxPushNotification -AccessEdgeFqdn '{{edgeFqdn}}'";

/** What a command does that says that it only reads. */
export const readingMutations: readonly Mutation[] = [
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
    [call, `${call}\n    & 'Set-AuthConfig' -Force`, '`Set-AuthConfig`, which changes'],
    [call, `${call}\n    . 'Set-CsPool' a`, '`Set-CsPool`, which changes'],
    [call, `${call}\n    Lync\\Set-CsPool a`, '`Set-CsPool`, which changes'],
    [call, `${call}\n    .\\setup.exe`, '`setup.exe`, which changes'],
    [call, `${call}\n    & 'C:\\a b\\iisreset.exe'`, '`iisreset.exe`, which changes'],
    [call, `${call}\n    .\\Get-Tool`, '`Get-Tool`, which changes'],
    [
      call,
      `${call}\n    $i = Get-Item a\n    $i.IsReadOnly = $true`,
      '`$i.IsReadOnly`, which changes',
    ],
    [call, `${call}\n    $i = Get-Item a\n    $i.CopyTo('b.txt')`, '`.CopyTo()`, which changes'],
    [
      call,
      `${call}\n    $i = Get-Item a\n    $i.Replace('b.txt', 'c.bak')`,
      '`.Replace()`, which changes',
    ],
    [
      call,
      `${call}\n    [Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }`,
      '`[Net.ServicePointManager]::ServerCertificateValidationCallback`, which changes',
    ],
    [call, `${call}\n    $p = Get-CsPool\n    $p.A[0] = 'b'`, '`$p.A[0]`, which changes'],
    [call, `${call}\n    $p = Get-CsPool\n    $p.Count++`, '`$p.Count`, which changes'],
    [call, `${call}\n    $p = Get-CsPool\n    $p.Add('b')`, '`.Add()`, which changes'],
    [
      call,
      `${call}\n    $h = @{}\n    $h.f = Get-Item a\n    $h.f.IsReadOnly = $true`,
      '`$h.f.IsReadOnly`, which',
    ],
    [call, `${call}\n    & 'C:\\x\\whoami'`, '`whoami`, which changes'],
    [call, `${call}\n    Set-CsPool -Name 'not -WhatIf'`, '`Set-CsPool`, which changes'],
    [call, `${call}\n    Set-CsPool -A (Get-CsUser -WhatIf)`, '`Set-CsPool`, which changes'],
    [call, `${call}\n    "$($svc.Stop())"`, '`.Stop()`, which changes'],
    [call, `${call}\n    sc.exe delete a`, '`sc.exe`, which changes'],
    [call, `${call}\n    Format-Volume -DriveLetter D`, '`Format-Volume`, which changes'],
    [call, `${call}\n    Import-CsConfiguration a`, '`Import-CsConfiguration`, which changes'],
    [call, `${call}\n    Connect-Mailbox a`, '`Connect-Mailbox`, which changes'],
    [
      call,
      `${call}\n    Get-Service -Name a | foreach StopAsync`,
      '`foreach StopAsync`, which changes',
    ],
    [call, `${call}\n    Write-EventLog a`, '`Write-EventLog`, which changes'],
    [call, `${call}\n    Import-Module C:\\fix.ps1`, '`Import-Module`, which changes'],
    [call, `${call}\n    ipconfig /flushdns`, '`ipconfig`, which changes'],
    [call, `${call}\n    setup.exe /PrepareAD -WhatIf`, '`setup.exe`, which changes'],
    [call, `${call}\n    New-Object IO.StreamWriter 'a'`, '`New-Object`, which writes a file'],
    [
      call,
      `${call}\n    Test-EcpConnectivity -ResetTestAccountCredentials`,
      '`Test-EcpConnectivity`',
    ],
    [call, `${call}\n    (Get-Item a).IsReadOnly = $false`, '`.IsReadOnly`, which changes'],
    [call, `${call} | % { $_.Enabled = $false }`, '`$_.Enabled`, which changes'],
    [call, `${call}\n    \${C:\\a.txt} = 'x'`, '`${C:\\a.txt} =`, which writes a file'],
    [call, `${call}\n    (Get-Service a).Stop()`, '`.Stop()`, which changes'],
    [
      call,
      `${call}\n    [Environment]::SetEnvironmentVariable('a', 'b')`,
      '`[Environment]::SetEnvironmentVariable()`',
    ],
    [call, `${call}\n    Get-A -Filter { Name -eq 'b'; Set-CsPool a }`, '`-Filter` with'],
    [call, `${call}\n    Get-A -Filter { Name -eq $b }`, '`-Filter` with'],
    [call, `${call}\n    $f = [IO.File]; $f::Delete('a')`, '`::Delete()`, which changes'],
  ]),
];
