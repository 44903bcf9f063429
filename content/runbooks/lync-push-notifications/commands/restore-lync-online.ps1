& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsHostingProvider', 'Get-CsPublicProvider', 'New-CsHostingProvider')
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-removed-{{providerProxyFqdn}}.csv'
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not $saved.Identity -or -not $saved.ProxyFqdn -or -not $saved.VerificationLevel -or 'True', 'False' -notcontains $saved.Enabled) { throw "The record $record is incomplete. Nothing more was changed." }
    $first = @(Get-CsHostingProvider -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, VerificationLevel, Enabled, EnabledSharedAddressSpace, HostsOCSUsers, IsLocal, AutodiscoverUrl)
    $rows = @(Get-CsHostingProvider -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, VerificationLevel, Enabled, EnabledSharedAddressSpace, HostsOCSUsers, IsLocal, AutodiscoverUrl)
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity -or -not $_.ProxyFqdn -or -not "$($_.VerificationLevel)" -or $_.Enabled -isnot [bool] }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $others = @($rows | Where-Object { "$_" -cne "$saved" }) + @(Get-CsPublicProvider -ErrorAction Stop)
    $taken = @($others | Where-Object { "$($_.Identity)" -eq $saved.Identity -or $_.ProxyFqdn -eq $saved.ProxyFqdn })
    if ($taken.Count -gt 0) { throw "$($taken[0].Identity) has this identity or this proxy. Remove it first. Nothing was changed." }
    if (@($rows | Where-Object { "$_" -ceq "$saved" }).Count -eq 0) {
        $settings = @{ Identity = $saved.Identity; ProxyFqdn = $saved.ProxyFqdn; VerificationLevel = $saved.VerificationLevel; Enabled = $saved.Enabled -eq 'True' }
        foreach ($name in 'EnabledSharedAddressSpace', 'HostsOCSUsers') {
            if ((Get-Command -Name 'New-CsHostingProvider').Parameters.ContainsKey($name)) { $settings[$name] = $false }
        }
        if ($saved.IsLocal -eq 'True') { $settings['IsLocal'] = $true }
        if ($saved.AutodiscoverUrl) { $settings['AutodiscoverUrl'] = $saved.AutodiscoverUrl }
        [void](New-CsHostingProvider @settings -ErrorAction Stop)
    }
    $after = @(Get-CsHostingProvider -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, VerificationLevel, Enabled, EnabledSharedAddressSpace, HostsOCSUsers, IsLocal, AutodiscoverUrl | Where-Object { "$_" -ceq "$saved" })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$($saved.Identity) has its earlier settings again."
}
