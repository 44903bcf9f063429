import { folder, inFile, type Mutation } from './mutation.ts';

const file = `${folder}/commands/disable-push.ps1`;
const line = "    Write-Host 'Push is off again.'";
const before = (text: string) => `    ${text}\n${line}`;

/** Removals of every object of a kind that the runbook creates one of, in the ways that people write them. */
const removals: readonly string[] = [
  'Get-CsPushPool | ForEach-Object { $id = $_.Identity; Remove-CsPushPool -Identity $id }',
  'foreach ($p in (Get-CsPushPool | Sort-Object Identity)) { Remove-CsPushPool $p.Identity }',
  '$all = Get-CsPushPool | Sort-Object; foreach ($p in $all) { Remove-CsPushPool $p.Identity }',
  '$all = Get-CsPushPool | Select-Object -ExpandProperty Identity; Remove-CsPushPool $all',
  'foreach ($p in Get-CsPushPool | Where-Object { $true }) { Remove-CsPushPool $p.Identity }',
  'foreach ($p in Get-CsPushPool) { if ($p) { Remove-CsPushPool $p.Identity } }',
  'foreach ($p in Get-CsPushPool) { if ($p.Identity) { Remove-CsPushPool $p.Identity } }',
  "foreach ($p in Get-CsPushPool) { if ($p.Identity -ne 'Own') { Remove-CsPushPool $p.Identity } }",
  "foreach ($p in Get-CsPushPool) { if ($p.Identity -eq 'Own') { } else { Remove-CsPushPool $p.Identity } }",
  "foreach ($p in Get-CsPushPool) { if ($p.Identity -eq 'Own' -or $a) { Remove-CsPushPool $p.Identity } }",
  "$p = Get-CsPushPool | Where-Object { $_.Identity -ne 'Own' }; Remove-CsPushPool $p.Identity",
  "$p = Get-CsPushPool | Where-Object { 'Own' -notcontains $_.Identity }; Remove-CsPushPool $p.Identity",
  '[void](Get-CsPushPool -OutVariable all); foreach ($p in $all) { Remove-CsPushPool $p.Identity }',
  'Get-CsPushPool -PipelineVariable p | ForEach-Object { Remove-CsPushPool $p.Identity }',
  '[string[]]$ids = (Get-CsPushPool).Identity; foreach ($id in $ids) { Remove-CsPushPool $id }',
  '$r = { param($p) Remove-CsPushPool $p }; Get-CsPushPool | ForEach-Object { & $r $_.Identity }',
  'Invoke-Command { param($p) Remove-CsPushPool $p } -ArgumentList (Get-CsPushPool)',
  "$w = '*'; Remove-CsPushPool -Identity $w",
  "$w = 'Own'; $w += '*'; Remove-CsPushPool -Identity $w",
  "$p = @{ Identity = '*' }; Remove-CsPushPool @p",
  "$p = @{ Id = 'Own' }; $p = @{ 'Id' = 'Other' }; Remove-CsPushPool $p.Id",
  'Write-Verbose "$(Remove-CsPushPool -Identity Other)"',
  '$dirs = Get-ChildItem a; $dirs | foreach DeleteTree',
  'Remove-CsPushPool -Identity ([char]42)',
  'do { $p = Get-CsPushPool | Select-Object -First 1; Remove-CsPushPool $p.Identity } while ($p)',
  'Remove-CsPushPool -Identity "$(Get-CsPushPool)"',
  'Remove-CsPushPool -Identity $null',
  "Remove-CsPushPool -Identity ''",
  "Remove-CsPushPool -Identity 'Own', 'Other'",
  "Remove-CsPushPool -Identity @('Own', 'Other')",
  "Remove-CsPushPool -Identity 'Other'",
  'Remove-CsPushPool -Identity (Get-CsPushPool)[0].Identity',
  "$id, $b = 'Other', 'Own'; Remove-CsPushPool -Identity $id",
  "$p = @{ Id = 'Own' }; $p.Id = 'Other'; Remove-CsPushPool -Identity $p.Id",
  "$a = [pscustomobject]@{ Id = 'Own' }; $a = Get-CsPushPool; Remove-CsPushPool -Identity $a.Id",
  "$ids = @('Own'); $ids += 'Other'; Remove-CsPushPool -Identity $ids",
  'Get-CsPushPool | Disable-CsPushPool',
  'Disable-CsPushPool (Get-CsPushPool)',
  'Revoke-CsPushPool Other',
  "foreach ($p in 'Own') { foreach ($p in Get-CsPushPool) { }; Remove-CsPushPool $p }",
  "foreach ($p in 'Own') { $r = { Remove-CsPushPool $p } }; foreach ($p in Get-CsPushPool) { & $r }",
  "foreach ($p in 'Own') { $p }; foreach ($p in Get-CsPushPool) { Remove-CsPushPool $p }",
  "foreach ($p in 'Own') { $p }; foreach ($p in Get-CsPushPool) { $p }; Remove-CsPushPool $p",
  "foreach ($p in Get-CsPushPool) { foreach ($p in 'Own', $p.Identity) { Remove-CsPushPool $p } }",
  'New-CsPushPool 1; New-CsPushPool 5; Remove-CsPushPool (1..5)',
  "Remove-CsPushPool -Identity '{{edgeFqdn}}'",
  "$id = '{{edgeFqdn}}'; Remove-CsPushPool $id",
  "Remove-CsPushPool 'Own', '{{edgeFqdn}}'",
  "Remove-CsPushPool -Identity ('Own' -replace 'n', 'x')",
  'Revoke-CsPushPool',
];

/** Other ways to remove what is not the runbook's. */
const otherRemovals: readonly (readonly [text: string, found: string])[] = [
  ['(Get-ChildItem C:\\x)[0].Delete()', '`(Get-ChildItem C:\\x)[0].Delete`, which may remove'],
  ['$store.RemoveRange($store.Certificates)', '`$store.RemoveRange`, which may remove'],
  ['Get-ChildItem C:\\a | foreach Delete', '`foreach Delete`, which may remove'],
  ['Get-CsUser | Disable-CsUser -Confirm:$false', '`Disable-CsUser`, which removes whatever'],
  ['(Get-WmiObject Win32_Product)[0].Uninstall()', '`(Get-WmiObject Win32_Product)[0].Uninstall`'],
  ['$process.Terminate()', '`$process.Terminate`, which no runbook'],
  ["(Get-WmiObject Win32_Volume).Format('NTFS')", '`(Get-WmiObject Win32_Volume).Format`'],
  ['Get-WmiObject Win32_Product | foreach Uninstall', '`foreach Uninstall`, which no runbook'],
  ['Get-WmiObject Win32_Process | % { $_.Terminate() }', '`$_.Terminate`, which no runbook'],
  ['Disable-MailUser a', '`Disable-MailUser`, whose object'],
  ['Disable-CsAdDomain', '`Disable-CsAdDomain`, which no runbook'],
  ['Disable-CsComputer', '`Disable-CsComputer`, which no runbook'],
  ['shutdown /s', '`shutdown`, which no runbook'],
  ['dnscmd /zonedelete a', '`dnscmd`, which no runbook'],
  ['taskkill /f /im a', '`taskkill`, which no runbook'],
  ['New-Item C:\\a.txt -Force', '`New-Item`, which empties a file'],
  ["ni -Path 'C:\\' -Name a.txt -Type File -Fo", '`ni`, which empties a file'],
  ["New-Item -ItemType File C:\\a.txt -Force -Value ''", '`New-Item`, which empties a file'],
  ["[IO.File]::WriteAllText('C:\\a.txt', '')", '`[IO.File]::WriteAllText`, which empties'],
  ["[IO.File]::WriteAllLines('C:\\a.txt', @())", '`[IO.File]::WriteAllLines`, which empties'],
  ["[void][System.IO.File]::Create('C:\\a.txt')", '`[System.IO.File]::Create`, which empties'],
  ["$a = [IO.File]::Open('C:\\a.txt', 'Truncate')", '`[IO.File]::Open`, which empties'],
  ['Move-Item C:\\a.txt D:\\', '`Move-Item`, whose file no command of this runbook writes'],
  ['rni C:\\a.txt b.txt', '`rni`, whose file no command of this runbook writes'],
  ["[IO.File]::Move('C:\\a', 'C:\\b')", '`[IO.File]::Move`, whose file'],
  [
    '$r = Join-Path -Path $env:USERPROFILE -ChildPath \'other.csv\'; Move-Item $r "$r.old"',
    '`Move-Item`, whose file no command of this runbook writes',
  ],
  ['Get-ChildItem C:\\a | Move-Item -Destination D:\\', '`Move-Item`, which moves whatever'],
  ["Set-Content C:\\a.txt 'b'", '`Set-Content`, which overwrites a file'],
  ["Set-Content -Force 'C:\\Windows\\a.log' 'b'", '`Set-Content`, which overwrites a file'],
  ['Copy-Item C:\\a.txt C:\\b.txt -Force', '`Copy-Item`, which overwrites a file'],
  ['Copy-Item C:\\Logs $env:TEMP -Recurse', '`Copy-Item`, which may lay a whole folder over'],
  ['cp -r C:\\Logs "$HOME\\Documents\\"', '`cp`, which may lay a whole folder over'],
  ['Copy-Item C:\\a\\ntuser.dat $env:USERPROFILE -Force', '`Copy-Item`, which overwrites a file'],
  [
    '$d = "$env:USERPROFILE"; Copy-Item -Destination $d -Path C:\\a\\.gitconfig',
    '`Copy-Item`, which overwrites a file',
  ],
  ["'a' | Out-File C:\\a.log", '`Out-File`, which overwrites a file'],
  ['Get-CsPool | Export-Csv C:\\a.csv -Encoding UTF8', '`Export-Csv`, which overwrites a file'],
  ["[IO.File]::WriteAllText('C:\\a.txt', 'x')", '`[IO.File]::WriteAllText`, which overwrites'],
  ['setspn -D a b', '`setspn`, which no runbook'],
  [
    "Invoke-MgGraphRequest -Method DELETE -Uri 'https://graph.microsoft.com/v1.0/users/a'",
    '`Invoke-MgGraphRequest`, a request that removes',
  ],
  [
    "Invoke-RestMethod -Me Delete -Uri 'https://x.example/a'",
    '`Invoke-RestMethod`, a request that removes',
  ],
  [
    "$m = 'delete'; irm 'https://x.example/a' -Method $m",
    '`irm`, a request that removes what no cmdlet names',
  ],
  [
    "$p = @{ Uri = 'https://x.example/a'; Method = 'Delete' }; Invoke-WebRequest @p -UseBasicParsing",
    '`Invoke-WebRequest`, a request that removes',
  ],
  [
    'Update-MgServicePrincipal -ServicePrincipalId a -KeyCredentials $null',
    '`Update-MgServicePrincipal`, which removes every entry of `-KeyCredentials` at once',
  ],
  [
    "Set-CsImFilterConfiguration -Identity 'global' -Prefixes @{ Replace = @() }",
    '`Set-CsImFilterConfiguration`, which removes every entry of `-Prefixes` at once',
  ],
  [
    'Update-MgServicePrincipal -ServicePrincipalId a -KeyCredentials @()',
    '`Update-MgServicePrincipal`, which removes every entry of `-KeyCredentials` at once',
  ],
  [
    "$keys = @(); Set-Mailbox -Identity 'a' -EmailAddresses $keys",
    '`Set-Mailbox`, which removes every entry',
  ],
  ['$p = @{ Members = [string[]]@() }; Set-CsPool @p', '`Set-CsPool`, which removes every entry'],
  [
    "$p = '{{edgeFqdn}}', 'C:\\x'; Add-Content $p a; foreach ($f in $p) { Remove-Item -LiteralPath $f }",
    '`Remove-Item`, whose file',
  ],
];

/** Removals of what the runbook does not own. */
export const removalMutations: readonly Mutation[] = [
  ...removals.map((text) => {
    const to = before(`New-CsPushPool -Identity 'Own'\n    ${text}`);
    return { name: text, file, from: line, to, found: '`' };
  }),
  ...inFile(
    file,
    otherRemovals.map(([text, found]) => [line, before(text), found]),
  ),
];
