& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsPublicProvider', 'Remove-CsPublicProvider')
    $identity = '{{skypeProviderIdentity}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-created-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not $saved.Identity -or -not $saved.ProxyFqdn) { throw "The record $record is incomplete. Nothing more was changed." }
    if ($saved.Identity -ne $identity) { throw "The record $record belongs to $($saved.Identity). Enter that name and copy the command again. Nothing was changed." }
    $rows = @(Get-CsPublicProvider -ErrorAction Stop)
    if (@($rows | Where-Object { -not $_.Identity }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $found = @($rows | Where-Object { "$($_.Identity)" -eq $saved.Identity })
    if ($found.Count -gt 0 -and $found[0].ProxyFqdn -ne $saved.ProxyFqdn) { throw "$identity is not what was created. Nothing was changed, and the record is kept." }
    if ($found.Count -gt 0) { Remove-CsPublicProvider -Identity $saved.Identity -ErrorAction Stop }
    $after = @(Get-CsPublicProvider -ErrorAction Stop)
    if (@($after | Where-Object { -not $_.Identity -or "$($_.Identity)" -eq $saved.Identity }).Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$identity does not exist any more."
}
