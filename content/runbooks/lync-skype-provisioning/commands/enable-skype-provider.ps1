& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsPublicProvider', 'Enable-CsPublicProvider')
    $identity = '{{skypeProviderIdentity}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-disabled-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not $saved.Identity -or $saved.Enabled -ne 'True') { throw "The record $record is incomplete. Nothing more was changed." }
    if ($saved.Identity -ne $identity) { throw "The record $record belongs to $($saved.Identity). Enter that name and copy the command again. Nothing was changed." }
    $rows = @(Get-CsPublicProvider -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $identity })
    if ($rows.Count -ne 1) { throw "There is no public provider called $identity. Nothing was changed." }
    Enable-CsPublicProvider -Identity $identity -ErrorAction Stop
    $after = @(Get-CsPublicProvider -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $identity -and $_.Enabled -is [bool] -and $_.Enabled })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$($saved.Identity) has its earlier settings again."
}
