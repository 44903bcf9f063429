& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsHostingProvider', 'Remove-CsHostingProvider')
    $proxy = '{{providerProxyFqdn}}'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath "push-removed-$proxy.csv"
    $first = @(Get-CsHostingProvider -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, VerificationLevel, Enabled, EnabledSharedAddressSpace, HostsOCSUsers, IsLocal, AutodiscoverUrl)
    $rows = @(Get-CsHostingProvider -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, VerificationLevel, Enabled, EnabledSharedAddressSpace, HostsOCSUsers, IsLocal, AutodiscoverUrl)
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity -or -not $_.ProxyFqdn -or -not "$($_.VerificationLevel)" -or $_.Enabled -isnot [bool] }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $row = $rows | Where-Object { $_.ProxyFqdn -eq $proxy }
    if (-not $row) {
        Write-Host "There is no entry $proxy. Nothing was changed."
        return
    }
    if ($row.HostsOCSUsers -or $row.EnabledSharedAddressSpace) { throw "$($row.Identity) is used for a hybrid deployment or Exchange Online. Nothing was changed." }
    if (-not (Test-Path -LiteralPath $record)) {
        $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        $written = Import-Csv -LiteralPath "$record.new"
        if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    $saved = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$row") { throw "Stopped before the next change: the record $record does not fit." }
    Remove-CsHostingProvider -Identity $saved.Identity -ErrorAction Stop
    $after = @(Get-CsHostingProvider -ErrorAction Stop)
    if (@($after | Where-Object { -not $_.Identity -or "$($_.Identity)" -eq $saved.Identity }).Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Write-Host "$($saved.Identity) was removed. Its settings are in $record"
}
