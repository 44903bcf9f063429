& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsPublicProvider', 'Remove-CsPublicProvider')
    $identity = '{{oldProviderIdentity}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-removed-old-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    $first = @(Get-CsPublicProvider -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, VerificationLevel, Enabled, IconUrl, NameDecorationDomain, NameDecorationRoutingDomain, NameDecorationExcludedDomainList, EnableSkypeIdRouting, EnableSkypeDirectorySearch)
    $rows = @(Get-CsPublicProvider -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, VerificationLevel, Enabled, IconUrl, NameDecorationDomain, NameDecorationRoutingDomain, NameDecorationExcludedDomainList, EnableSkypeIdRouting, EnableSkypeDirectorySearch)
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity -or -not $_.ProxyFqdn -or -not "$($_.VerificationLevel)" -or $_.Enabled -isnot [bool] }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $row = $rows | Where-Object { "$($_.Identity)" -eq $identity }
    if (-not $row) {
        Write-Host "There is no public provider called $identity. Nothing was changed."
        return
    }
    if ($row.ProxyFqdn -ne 'federation.messenger.msn.com') { throw "$identity has the proxy $($row.ProxyFqdn), which is not that of Skype. Nothing was changed." }
    if (-not (Test-Path -LiteralPath $record)) {
        $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        $written = Import-Csv -LiteralPath "$record.new"
        if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    $saved = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$row") { throw "Stopped before the next change: the record $record does not fit." }
    Remove-CsPublicProvider -Identity $identity -ErrorAction Stop
    $after = @(Get-CsPublicProvider -ErrorAction Stop)
    if (@($after | Where-Object { -not $_.Identity -or "$($_.Identity)" -eq $identity }).Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Write-Host "$identity was removed. Its settings are in $record"
}
