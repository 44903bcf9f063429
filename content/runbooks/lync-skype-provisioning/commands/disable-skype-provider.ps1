& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsPublicProvider', 'Disable-CsPublicProvider')
    $identity = '{{skypeProviderIdentity}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-disabled-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    $first = @(Get-CsPublicProvider -ErrorAction Stop | Select-Object -Property Identity, Enabled, ProxyFqdn, VerificationLevel)
    $rows = @(Get-CsPublicProvider -ErrorAction Stop | Select-Object -Property Identity, Enabled, ProxyFqdn, VerificationLevel)
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity -or -not $_.ProxyFqdn -or -not "$($_.VerificationLevel)" -or $_.Enabled -isnot [bool] }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $found = $rows | Where-Object { "$($_.Identity)" -eq $identity }
    if (-not $found) { throw "There is no public provider called $identity. Nothing was changed." }
    if ($found.ProxyFqdn -ne 'federation.messenger.msn.com') { throw "$identity has the proxy $($found.ProxyFqdn), which is not that of Skype. Nothing was changed." }
    $row = $found | Select-Object -Property Identity, Enabled
    if ($row.Enabled) {
        if (-not (Test-Path -LiteralPath $record)) {
            $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
            $written = Import-Csv -LiteralPath "$record.new"
            if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
            Move-Item -LiteralPath "$record.new" -Destination $record
        }
        $saved = Import-Csv -LiteralPath $record
        if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
        Disable-CsPublicProvider -Identity $identity -ErrorAction Stop
    }
    $after = @(Get-CsPublicProvider -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $identity -and $_.Enabled -is [bool] -and -not $_.Enabled })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    if ($row.Enabled) { Write-Host "$identity is now disabled. The earlier setting is in $record" }
    if (-not $row.Enabled) { Write-Host "$identity is already disabled. Nothing was changed." }
}
